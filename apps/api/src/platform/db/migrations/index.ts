import { EventsAndTimers1790000000001 } from './1790000000001-events-and-timers.js';
import { SandboxPayments1790000000100 } from './1790000000100-sandbox-payments.js';

/** In the order in which they run; one line each, never edited once merged. */
export const migrations = [EventsAndTimers1790000000001, SandboxPayments1790000000100];
