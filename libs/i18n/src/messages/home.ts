import type { Messages } from '../messages.js';

export const home = { nl: {}, en: {} } as const satisfies Messages;
