import type { Messages } from '../messages.js';

export const trainings = { nl: {}, en: {} } as const satisfies Messages;
