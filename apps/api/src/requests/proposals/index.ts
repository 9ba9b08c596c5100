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
import { ForgetProposalsWhenAccountDeleted } from './forget-proposals-when-account-deleted.js';
import { NewTraining } from './new-training.js';
import { WithdrawProposalsOf } from './withdraw-proposals-of.js';
import { WithdrawProposalsWhenOrganisationLeft } from './withdraw-proposals-when-organisation-left.js';
import { WithdrawProposalsWhenPersonSuspended } from './withdraw-proposals-when-person-suspended.js';
import { WithdrawProposalsWhenTrainingArchived } from './withdraw-proposals-when-training-archived.js';

/** What trainers propose, for the module. */
export const proposals = [
  EndProposals,
  ForgetProposalsWhenAccountDeleted,
  NewTraining,
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
  WithdrawProposalsOf,
  WithdrawProposalsWhenOrganisationLeft,
  WithdrawProposalsWhenPersonSuspended,
  WithdrawProposalsWhenTrainingArchived,
];
