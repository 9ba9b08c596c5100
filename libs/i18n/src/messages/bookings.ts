import type { Messages } from '../messages.js';

export const bookings = { nl: {}, en: {} } as const satisfies Messages;
