import { Injectable } from '@nestjs/common';
import { payReminderAt } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { type BookingNotice, Notices } from '../notices.queries.js';

export const PAY_REMINDER = 'booking.pay-reminder';

/** Sends the pay link of a booking, and once more some hours before it lapses, if it was not paid. */
@Timer(PAY_REMINDER)
@Injectable()
export class AskToPay implements RunsTimer {
  constructor(
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async first(bookingId: string): Promise<void> {
    const unpaid = await this.unpaid(bookingId);
    if (!unpaid) return;
    await this.send('payment-asked', unpaid);
    const dueAt = payReminderAt(unpaid.heldUntil, this.clock.now());
    if (dueAt) await this.timers.set({ kind: PAY_REMINDER, subject: bookingId, dueAt });
  }

  async run(bookingId: string): Promise<void> {
    const unpaid = await this.unpaid(bookingId);
    if (!unpaid) return;
    const now = this.clock.now();
    const dueAt = payReminderAt(unpaid.heldUntil, now);
    if (dueAt) return this.timers.set({ kind: PAY_REMINDER, subject: bookingId, dueAt });
    if (unpaid.heldUntil > now) await this.send('payment-reminder', unpaid);
  }

  private async unpaid(bookingId: string): Promise<(BookingNotice & { heldUntil: Date }) | null> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'HELD' || notice.paymentMode !== 'WHEN_IT_RUNS' || !notice.heldUntil) return null;
    return { ...notice, heldUntil: notice.heldUntil };
  }

  private send(
    template: 'payment-asked' | 'payment-reminder',
    { id, member, session, owedCents, heldUntil }: BookingNotice & { heldUntil: Date },
  ): Promise<void> {
    return this.postMail.run({
      key: `${template}:${id}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template,
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        owedCents,
        until: heldUntil,
        bookingUrl: this.addresses.booking(id),
      },
    });
  }
}
