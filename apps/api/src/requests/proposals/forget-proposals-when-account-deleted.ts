import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../../accounts/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { WithdrawProposalsOf } from './withdraw-proposals-of.js';

/** That there was a proposal stays, for those who voted on it. What it said goes, and where it was to be: that may be somebody's home. */
@Reaction(AccountDeleted)
@Injectable()
export class ForgetProposalsWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(
    private readonly db: Db,
    private readonly withdrawing: WithdrawProposalsOf,
  ) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    await this.withdrawing.trainer(personId);
    await this.db.query(
      `UPDATE proposals SET text = '–', place_name = NULL, street = NULL, postcode = NULL, room = NULL, online_url = NULL
       WHERE trainer_id = $1`,
      [personId],
    );
    await this.db.query('DELETE FROM date_votes WHERE person_id = $1', [personId]);
  }
}
