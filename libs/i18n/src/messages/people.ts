import type { Messages } from '../messages.js';

export const people = { nl: {}, en: {} } as const satisfies Messages;
