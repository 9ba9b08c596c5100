import { Injectable } from '@nestjs/common';
import { OrganisationLeft } from '../../organisations/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { WithdrawProposalsOf } from './withdraw-proposals-of.js';

@Reaction(OrganisationLeft)
@Injectable()
export class WithdrawProposalsWhenOrganisationLeft implements Reacts<OrganisationLeft> {
  constructor(private readonly withdrawing: WithdrawProposalsOf) {}

  run({ personId, organisationId }: OrganisationLeft): Promise<void> {
    return this.withdrawing.formerColleague(personId, organisationId);
  }
}
