import { useState, type ReactNode } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SEATS_PER_BOOKING } from '@nutshell/domain/booking';
import { seatsWithVat } from '@nutshell/domain/money';
import { isListOpen } from '@nutshell/domain/waitlist';
import { useDraft } from '../../lib/use-draft.js';
import { useFormats } from '../../lib/use-formats.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { useViewer } from '../../lib/use-viewer.js';
import { FocusHere } from '../../ui/focus-here.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { LinkButton } from '../../ui/link-button.js';
import type { BookableSession } from './cannot-book.js';
import classes from './checkout.module.css';
import { HowToPay } from './order/how-to-pay.js';
import { isBusiness, orderInputOf, orderProblems, useOrderDraft, vatOf } from './order/order-draft.js';
import { OrderProblem } from './order/order-problem.js';
import { isWithinWithdrawal, PerformanceAgreement } from './order/performance-agreement.js';
import { SubmitNote } from './order/submit-note.js';
import { useOrder } from './order/use-order.js';
import { WhoOrders } from './order/who-orders.js';
import { PolicyWords } from './policy-words.js';
import { PriceLines } from './price-lines.js';
import { SeatsStep } from './seats-step.js';
import { WhoBooks } from './who-books.js';

interface Choice extends Record<string, string | number | boolean> {
  seats: number;
  note: string;
  /** Of the seats on the waitlist. */
  atLeast: number;
  /** To a session within the time to reconsider. */
  agreed: boolean;
}

const nothingChosen: Choice = { seats: 1, note: '', atLeast: 1, agreed: false };

interface Props {
  session: BookableSession;
  /** The page knew of more, or fewer, seats than there are. */
  onStale: () => void;
}

/** The steps of a booking on one page: seats, message, who, and the sum with its button. */
export function CheckoutForm({ session, onStale }: Props) {
  const { t } = useTranslation(['bookings', 'order']);
  const f = useFormats();
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const [now] = useState(() => new Date());
  const { price, training } = session;
  const choice = useDraft<Choice>(`checkout-${training.id}`, nothingChosen);
  const order = useOrderDraft();
  const sentences = useFieldProblems();
  const problems = useFormProblems();
  const { place, state, refusal } = useOrder();

  const canWait = isListOpen({ status: session.status, startsAt: new Date(session.startsAt) }, now);
  const most = canWait ? SEATS_PER_BOOKING.max : Math.min(session.seatsLeft, SEATS_PER_BOOKING.max);
  const wanted = Math.min(Math.max(1, choice.draft.seats), most);
  const seats = Math.min(wanted, session.seatsLeft);
  const waiting = wanted - seats;
  const atLeast = Math.min(Math.max(1, choice.draft.atLeast), Math.max(1, waiting));
  const business = isBusiness(order.draft);
  const vatStatus = vatOf(price.vatStatus, order.draft);
  const priced = seats || waiting;
  const total = seatsWithVat(price.exVatCents ?? 0, priced, vatStatus).inclVatCents;
  const free = total === 0;
  const byInvoice = business && order.draft.byInvoice && !free;
  const later = session.paymentMode === 'WHEN_IT_RUNS';
  const asksAgreement = !business && !free && seats > 0 && isWithinWithdrawal(session.endsAt, now);
  const wrong = () => ({
    ...sentences(orderProblems(order.draft)),
    ...(asksAgreement && !choice.draft.agreed && { agreed: t('order:agreeFirst') }),
  });
  // What is repaired is no longer red; the summary stays, so that it takes no focus away.
  const shown: Record<string, string> = problems.problems.length > 0 ? wrong() : {};
  const firstName = training.trainer.name.split(' ')[0] ?? '';

  async function submit(taken = seats, rest = waiting) {
    const found = wrong();
    problems.show(found);
    if (Object.keys(found).length > 0) return;
    const input = {
      sessionId: session.id,
      note: choice.draft.note.trim() || null,
      performanceAgreed: asksAgreement && choice.draft.agreed,
      ...orderInputOf(order.draft, free),
    };
    const placed = await place({ seats: taken, waiting: rest, waitingAtLeast: atLeast, input });
    if (placed) choice.forget();
    else onStale();
  }

  return (
    <form
      noValidate
      className={classes.steps}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormErrorSummary problems={problems.problems} />
      <Step number={1} title={t('checkout.steps.seats')}>
        <SeatsStep
          session={session}
          wanted={wanted}
          most={most}
          waiting={waiting}
          atLeast={atLeast}
          onChange={choice.change}
        />
      </Step>
      <Step number={2} title={t('checkout.steps.you')}>
        <WhoBooks />
        <WhoOrders draft={order.draft} problems={shown} onChange={order.change} />
      </Step>
      {seats > 0 && (
        <Step number={3} title={t('checkout.steps.note')}>
          <Textarea
            label={`${t('checkout.note', { name: firstName })} (${t('checkout.optional')})`}
            description={t('checkout.noteHint')}
            autosize
            minRows={2}
            maxLength={1000}
            value={choice.draft.note}
            onChange={(event) => choice.change({ note: event.currentTarget.value })}
          />
        </Step>
      )}
      <Step
        number={seats > 0 ? 4 : 3}
        title={
          seats === 0
            ? t('order:steps.wait')
            : free || later || byInvoice
              ? t('checkout.steps.confirm')
              : t('checkout.steps.pay')
        }
      >
        {business && !free && (
          <HowToPay
            byInvoice={order.draft.byInvoice}
            later={later}
            onChange={(next) => order.change({ byInvoice: next })}
          />
        )}
        <div className={classes.sum}>
          <PriceLines
            price={{ exVatCents: price.exVatCents ?? null, vatStatus }}
            seats={priced}
            waiting={seats > 0 ? waiting : 0}
            extraCosts={training.extraCosts ?? null}
          />
        </div>
        <SubmitNote session={session} seats={seats} byInvoice={byInvoice} free={free} />
        {seats > 0 && (
          <>
            <h3 className={classes.subheading}>{t('checkout.policyTitle')}</h3>
            <PolicyWords
              startsAt={session.startsAt}
              zone={session.zone}
              free={free}
              business={business}
              now={now}
            />
          </>
        )}
        {asksAgreement && (
          <PerformanceAgreement
            checked={choice.draft.agreed}
            problem={shown['agreed']}
            onChange={(agreed) => choice.change({ agreed })}
          />
        )}
        {refusal && (
          <FocusHere>
            <OrderProblem
              refusal={refusal}
              session={session}
              onTake={(left) => {
                choice.change({ seats: left });
                void submit(left, 0);
              }}
            />
          </FocusHere>
        )}
        <div className={classes.actions}>
          {viewer === null ? (
            <LinkButton to="/inloggen" search={{ terug: pathname }} size="lg">
              {t('checkout.signInToBook')}
            </LinkButton>
          ) : (
            <Button
              type="submit"
              size="lg"
              disabled={!viewer}
              loading={state !== 'idle'}
              className={classes.submit}
            >
              {seats === 0
                ? t('order:submitWait')
                : free
                  ? t('checkout.submitFree')
                  : byInvoice
                    ? t('order:submitInvoice', { count: seats })
                    : later
                      ? t('order:submitReserve', { count: seats })
                      : t('checkout.submitPay', { amount: f.amount(total) })}
            </Button>
          )}
        </div>
        <span role="status" className="nut-visually-hidden">
          {state === 'ordering' && (seats > 0 ? t('checkout.submitting') : t('order:joining'))}
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
