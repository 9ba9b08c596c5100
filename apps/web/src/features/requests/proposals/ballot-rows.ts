import type { ProposalPartsFragment, ProposedDateFragment } from '../../../gql/proposals/graphql.js';
import { withVote, type Votes } from './votes.js';

export interface BallotRow {
  proposal: ProposalPartsFragment;
  date: ProposedDateFragment;
}

/** The dates of all open proposals, the first first, with the votes that are on their way. */
export const ballotRows = (proposals: readonly ProposalPartsFragment[], votes: Votes = {}): BallotRow[] =>
  proposals
    .filter(({ status }) => status === 'OPEN')
    .flatMap((proposal) => proposal.dates.map((date) => ({ proposal, date: withVote(date, votes[date.id]) })))
    .sort((a, b) => a.date.startsAt.localeCompare(b.date.startsAt));
