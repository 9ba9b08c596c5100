import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refuseAccountInUse } from '@nutshell/domain';
import { AccountDeleted, PersonEntity } from '../accounts/index.js';
import { LeaveAllOrganisations } from '../organisations/index.js';
import { ForgetSeats } from '../participants/index.js';
import { hasRole, Unauthenticated, type Actor } from '../platform/access/index.js';
import { EndAccount, FORMER_NAME, ProveIdentity, type Proof } from '../platform/auth/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { RemoveFilesOf } from '../platform/files/index.js';
import { ForgetMails } from '../platform/mail/index.js';
import { LeaveMarket } from '../trainings/index.js';
import { Obligations } from './obligations.queries.js';

/**
 * Somebody goes, at once and for good. In one transaction: nobody can sign in any more, and nothing tells who it was
 * but what is found by their address now or never. The rest is let go of by each feature, when it hears of it.
 */
@Injectable()
export class DeleteAccount {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly proving: ProveIdentity,
    private readonly obligations: Obligations,
    private readonly organisations: LeaveAllOrganisations,
    private readonly market: LeaveMarket,
    private readonly account: EndAccount,
    private readonly seats: ForgetSeats,
    private readonly mails: ForgetMails,
    private readonly files: RemoveFilesOf,
  ) {}

  /** @returns since when it is gone @throws IdentityNotProven, AccountInUse, TooManyRequests */
  async run(actor: Actor, proof: Proof): Promise<Date> {
    await this.proving.run(actor, proof);
    return this.db.tx(async () => {
      const organisations = await this.lock(actor);
      refuseAccountInUse(await this.obligations.of(actor.id));
      await this.organisations.run(actor, organisations);
      await this.market.run(actor.id);
      const email = await this.account.run(actor.id);
      await this.seats.run({ id: actor.id, email });
      await this.mails.run({ id: actor.id, email });
      const at = this.clock.now();
      await this.empty(actor.id, at);
      await this.files.soon(actor.id);
      await this.events.publish(new AccountDeleted(actor.id));
      return at;
    });
  }

  /** Until the end of the transaction: they get nothing more, nobody books with them, and no other admin goes. */
  private async lock(actor: Actor): Promise<string[]> {
    if (hasRole(actor, 'admin'))
      await this.db.query(`SELECT FROM people WHERE 'admin' = ANY(roles) ORDER BY id FOR UPDATE`);
    const person = await this.db.lock(PersonEntity, actor.id);
    if (person.deletedAt) throw new Unauthenticated();
    await this.market.lock(actor.id);
    return this.organisations.lock(actor);
  }

  private async empty(id: string, at: Date): Promise<void> {
    // The tax office and the last invoice may still need the name of who sold.
    await this.db.query(
      `UPDATE trainer_profiles SET legal_name = coalesce(legal_name, (SELECT name FROM people WHERE id = $1))
       WHERE person_id = $1`,
      [id],
    );
    await this.db.query(
      `UPDATE people SET name = $3, slug = 'verwijderd-' || id, headline = NULL, about = NULL, city = NULL, latitude = NULL,
         longitude = NULL, languages = '{}', photo_id = NULL, roles = '{member}', reminder_emails = false,
         organisation = NULL, show_to_fellows = false, visibility = '{}', open_for = '{}', weekly_cap = 0,
         away_from = NULL, away_until = NULL, suspended_at = NULL, suspension = NULL, calendar_token = $4, deleted_at = $2
       WHERE id = $1`,
      [id, at, FORMER_NAME, randomBytes(32).toString('hex')],
    );
  }
}
