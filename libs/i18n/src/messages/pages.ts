import type { Messages } from '../messages.js';

export const pages = { nl: {}, en: {} } as const satisfies Messages;
