import { EndProposals } from './end-proposals.js';
import { ProposalDateFieldsResolver, ProposalFieldsResolver } from './proposal-fields.resolver.js';
import { ProposalQueries } from './proposals.queries.js';
import { ProposalsResolver } from './proposals.resolver.js';
import { ProposeTraining } from './propose-training.js';
import {
  RequestPartProposalsResolver,
  RequestProposalsResolver,
  SessionRequestResolver,
  ViewerProposalsResolver,
} from './request-proposals.resolver.js';
import { WithdrawProposal } from './withdraw-proposal.js';

/** What trainers propose, for the module. */
export const proposals = [
  EndProposals,
  ProposalDateFieldsResolver,
  ProposalFieldsResolver,
  ProposalQueries,
  ProposalsResolver,
  ProposeTraining,
  RequestPartProposalsResolver,
  RequestProposalsResolver,
  SessionRequestResolver,
  ViewerProposalsResolver,
  WithdrawProposal,
];
