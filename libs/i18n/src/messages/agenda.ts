import type { Messages } from '../messages.js';

export const agenda = { nl: {}, en: {} } as const satisfies Messages;
