import { ChooseProposal } from './choose-proposal.js';
import { ChoosingResolver } from './choosing.resolver.js';
import { VoteOnDates } from './vote-on-dates.js';

/** How a date is chosen, and the first right that follows, for the module. */
export const choosing = [ChooseProposal, ChoosingResolver, VoteOnDates];
