import { Injectable } from '@nestjs/common';
import {
  MANDATE_VERSION,
  MandateNeeded,
  PaymentUnavailable,
  refuseIncompleteTrainerProfile,
} from '@nutshell/domain';
import { TrainerProfileEntity } from '../accounts/index.js';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { log } from '../platform/log.js';
import { PaymentGateway } from '../platform/payment/index.js';
import { PayoutAccountEntity } from './payout-account.entity.js';

@Injectable()
export class StartPayoutOnboarding {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly gateway: PaymentGateway,
  ) {}

  /**
   * Where a trainer tells the provider who they are. The self-billing agreement is accepted before, once per version.
   * @throws TrainerProfileIncomplete, MandateNeeded, PaymentUnavailable
   */
  async run(actor: Actor, acceptMandate: boolean): Promise<{ url: string }> {
    const { account, profile, email } = await this.db.tx(() => this.accept(actor, acceptMandate));
    const page = `${this.config.publicUrl}/studio/inkomsten`;
    try {
      const accountRef = account.accountRef ?? (await this.open(account, profile.tradeName, email));
      return await this.gateway.onboardingLink({
        accountRef,
        returnUrl: `${page}?uitbetaling=terug`,
        refreshUrl: `${page}?uitbetaling=opnieuw`,
        locale: actor.language,
      });
    } catch (error) {
      log.warn({ error, trainerId: actor.id }, 'the provider gave no page to onboard a trainer');
      throw new PaymentUnavailable();
    }
  }

  private async accept(actor: Actor, acceptMandate: boolean) {
    const profile = await this.db.find(TrainerProfileEntity, { personId: actor.id });
    refuseIncompleteTrainerProfile(profile);
    const [user] = await this.db.query<{ email: string }>('SELECT email FROM auth."user" WHERE id = $1', [
      actor.id,
    ]);
    await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `payout-account:${actor.id}`,
    ]);
    const known = await this.db.find(PayoutAccountEntity, { trainerId: actor.id });
    const accepted = known?.mandateVersion === MANDATE_VERSION;
    if (!accepted && !acceptMandate) throw new MandateNeeded();
    const now = this.clock.now();
    const usable = known?.provider === this.gateway.name ? known : null;
    const account = await this.db.save(PayoutAccountEntity, {
      trainerId: actor.id,
      provider: this.gateway.name,
      accountRef: usable?.accountRef ?? null,
      status: usable?.status ?? 'NONE',
      requirements: usable?.requirements ?? [],
      mandateVersion: MANDATE_VERSION,
      mandateAcceptedAt: accepted ? known.mandateAcceptedAt : now,
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
    });
    return { account, profile: profile!, email: user!.email };
  }

  private async open({ trainerId }: PayoutAccountEntity, name: string, email: string): Promise<string> {
    const { ref, requirements } = await this.gateway.createAccount({ key: trainerId, email, name });
    await this.db.query(
      `UPDATE payout_accounts SET account_ref = $2, status = 'INCOMPLETE', requirements = $3, updated_at = $4
       WHERE trainer_id = $1 AND account_ref IS NULL`,
      [trainerId, ref, requirements, this.clock.now()],
    );
    return ref;
  }
}
