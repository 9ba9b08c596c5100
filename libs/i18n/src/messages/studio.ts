import type { Messages } from '../messages.js';

export const studio = { nl: {}, en: {} } as const satisfies Messages;
