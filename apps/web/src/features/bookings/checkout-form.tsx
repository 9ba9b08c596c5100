import { useState, type ReactNode } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { seatsWithVat } from '@nutshell/domain/money';
import { useFormats } from '../../lib/use-formats.js';
import { useViewer } from '../../lib/use-viewer.js';
import { FocusHere } from '../../ui/focus-here.js';
import { LinkButton } from '../../ui/link-button.js';
import { BookingProblemNotice } from './booking-problem.js';
import type { BookableSession } from './cannot-book.js';
import classes from './checkout.module.css';
import { PolicyWords } from './policy-words.js';
import { PriceLines } from './price-lines.js';
import { SeatStepper } from './seat-stepper.js';
import { useBookSeats } from './use-book-seats.js';
import { useCheckoutDraft } from './use-checkout-draft.js';
import { WhoBooks } from './who-books.js';

const SEATS_AT_ONCE = 20;

interface Props {
  session: BookableSession;
  /** The page knew of more seats than there are. */
  onStale: () => void;
}

/** The steps of a booking on one page: seats, message, who, and the sum with its button. */
export function CheckoutForm({ session, onStale }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const [now] = useState(() => new Date());
  const draft = useCheckoutDraft(String(session.training.id));
  const { book, state, problem } = useBookSeats();
  const max = Math.min(session.seatsLeft, SEATS_AT_ONCE);
  const seats = Math.min(draft.seats, max);
  const { price, training } = session;
  const total = seatsWithVat(price.exVatCents ?? 0, seats, price.vatStatus).inclVatCents;
  const free = total === 0;
  const firstName = training.trainer.name.split(' ')[0] ?? '';

  async function submit(wanted: number) {
    draft.change({ seats: wanted });
    const note = draft.note.trim() || null;
    const booked = await book({ sessionId: String(session.id), seats: wanted, note });
    if (booked) draft.forget();
    else onStale();
  }

  return (
    <form
      className={classes.steps}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(seats);
      }}
    >
      <Step number={1} title={t('checkout.steps.seats')}>
        <SeatStepper value={seats} max={max} onChange={(next) => draft.change({ seats: next })} />
        {seats > 1 && <p className={classes.quiet}>{t('checkout.seatsHint')}</p>}
      </Step>
      <Step number={2} title={t('checkout.steps.note')}>
        <Textarea
          label={`${t('checkout.note', { name: firstName })} (${t('checkout.optional')})`}
          description={t('checkout.noteHint')}
          autosize
          minRows={2}
          maxLength={1000}
          value={draft.note}
          onChange={(event) => draft.change({ note: event.currentTarget.value })}
        />
      </Step>
      <Step number={3} title={t('checkout.steps.you')}>
        <WhoBooks />
      </Step>
      <Step number={4} title={free ? t('checkout.steps.confirm') : t('checkout.steps.pay')}>
        <div className={classes.sum}>
          <PriceLines price={price} seats={seats} extraCosts={training.extraCosts ?? null} />
        </div>
        <h3 style={{ margin: '0.5rem 0 0' }}>{t('checkout.policyTitle')}</h3>
        <PolicyWords startsAt={session.startsAt} zone={session.zone} free={free} now={now} />
        {problem && (
          <FocusHere>
            <BookingProblemNotice problem={problem} session={session} onTake={(left) => void submit(left)} />
          </FocusHere>
        )}
        {viewer === null ? (
          <div className={classes.actions}>
            <LinkButton to="/inloggen" search={{ terug: pathname }} size="lg">
              {t('checkout.signInToBook')}
            </LinkButton>
          </div>
        ) : (
          <>
            <div className={classes.actions}>
              <Button
                type="submit"
                size="lg"
                disabled={!viewer}
                loading={state !== 'idle'}
                aria-describedby="checkout-note"
              >
                {free ? t('checkout.submitFree') : t('checkout.submitPay', { amount: f.amount(total) })}
              </Button>
            </div>
            <p id="checkout-note" className={classes.quiet}>
              {!free && `${t('checkout.payAtProvider')} ${t('checkout.payNote', { count: seats })}`}
            </p>
          </>
        )}
        <span role="status" className="nut-visually-hidden">
          {state === 'holding' && t('checkout.submitting')}
          {state === 'leaving' && t('checkout.openPayment')}
        </span>
      </Step>
    </form>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section className={classes.step}>
      <h2>
        <span className={classes.number} aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
