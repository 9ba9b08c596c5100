import type { DemoRequest } from '../post-types.js';
import { digitalRequests } from './digital.js';
import { peopleRequests } from './people.js';
import { tradeRequests } from './trade.js';

export const requests: readonly DemoRequest[] = [...digitalRequests, ...tradeRequests, ...peopleRequests];
