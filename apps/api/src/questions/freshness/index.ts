import { AskFreshness } from './ask-freshness.js';
import { ConfirmFresh } from './confirm-fresh.js';

/** For the module. */
export const freshness = [AskFreshness, ConfirmFresh];
