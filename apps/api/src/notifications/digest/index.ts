import { PlanDigests } from './plan-digests.js';
import { SendDigest } from './send-digest.js';

/** What is mailed together, each working day or each week. */
export const digests = [PlanDigests, SendDigest];
