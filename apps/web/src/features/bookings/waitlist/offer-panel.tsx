import { useEffect, useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { PAY_LINK_HOURS } from '@nutshell/domain/booking';
import { FIRST_RIGHT_HOURS } from '@nutshell/domain/request';
import { OFFER_HOURS } from '@nutshell/domain/waitlist';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  AcceptSeatOfferDocument,
  DeclineSeatOfferDocument,
  type WaitlistDetailFragment,
} from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Dialog } from '../../../ui/dialog.js';
import { Notice } from '../../../ui/notice.js';
import classes from '../booking.module.css';
import dialogClasses from '../cancel-dialog.module.css';
import { HoldTimer } from '../hold-timer.js';
import { isWithinWithdrawal, PerformanceAgreement } from '../order/performance-agreement.js';

interface Props {
  entry: WaitlistDetailFragment;
  /** What the reader chose in the mail: it opens the question, it never answers it. */
  wish: 'ja' | 'nee' | undefined;
  onStale: () => void;
}

/** A seat is kept for who waited: until when, what it costs, and yes or no. */
export function OfferPanel({ entry, wish, onStale }: Props) {
  const { t } = useTranslation(['waitlist', 'order']);
  const f = useFormats();
  const navigate = useNavigate();
  const [accept] = useMutation(AcceptSeatOfferDocument);
  const [decline, declining] = useMutation(DeclineSeatOfferDocument);
  const [taking, setTaking] = useState(false);
  const [asking, setAsking] = useState(wish === 'nee');
  const [problem, setProblem] = useState<string>();
  const { offer, offerUntil, seats, session, firstRight } = entry;
  const offered = offer?.seats ?? seats;
  const total = offer?.totalCents ?? 0;
  const [now] = useState(() => new Date());
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const asksAgreement =
    total > 0 && offer?.buyer?.kind !== 'BUSINESS' && isWithinWithdrawal(session.endsAt, now);
  useEffect(() => setAsking(wish === 'nee'), [wish]);

  async function take() {
    setProblem(undefined);
    setMissing(asksAgreement && !agreed);
    if (asksAgreement && !agreed) return document.getElementById('agreed')?.focus();
    setTaking(true);
    const input = { entryId: entry.id, performanceAgreed: asksAgreement && agreed };
    const answer = await accept({ variables: { input } })
      .then(({ data }) => data?.acceptSeatOffer)
      .catch(() => undefined);
    if (answer?.__typename === 'Booking') {
      const url = answer.status === 'HELD' ? answer.payment.checkoutUrl : null;
      if (url) return window.location.assign(url);
      return navigate({ to: '/boekingen/$id', params: { id: answer.id }, search: {} });
    }
    setTaking(false);
    setProblem(answer?.message ?? t('failed'));
    onStale();
  }

  async function refuse() {
    setProblem(undefined);
    const answer = await decline({ variables: { input: { entryId: entry.id } } })
      .then(({ data }) => data?.declineSeatOffer)
      .catch(() => undefined);
    setAsking(false);
    if (answer?.__typename === 'WaitlistEntry') return;
    setProblem(answer?.message ?? t('failed'));
    onStale();
  }

  const later = offer?.paymentMode === 'WHEN_IT_RUNS';
  const invoice = offer?.paymentMode === 'INVOICE';
  const takeLabel = () => {
    if (total === 0) return t('offer.takeFree', { count: offered });
    if (invoice) return t('offer.takeInvoice', { count: offered });
    if (later) return t('offer.takeLater', { count: offered });
    return t('offer.takePay', { count: offered, amount: f.amount(total) });
  };
  return (
    <>
      <h2 className={classes.title}>
        {firstRight
          ? t('offer.first')
          : offered > 1
            ? t('offer.titleSeats', { count: offered })
            : t('offer.title')}
      </h2>
      <p className={classes.lead}>
        {offered < seats && `${t('offer.part', { offered, seats })} `}
        {offerUntil &&
          t(firstRight ? 'offer.firstText' : 'offer.text', {
            date: f.dateTime(offerUntil, session.zone),
          })}{' '}
        {firstRight && session.request && (
          <Link to="/leervragen/$slug" params={{ slug: session.request.slug }} search={{}}>
            {t('offer.toRequest')}
          </Link>
        )}
      </p>
      {problem && <Notice tone="problem" title={problem} />}
      {offerUntil && (
        <HoldTimer
          until={offerUntil}
          minutes={(firstRight ? FIRST_RIGHT_HOURS : OFFER_HOURS) * 60}
          purpose="choose"
          onLapsed={onStale}
        />
      )}
      {total > 0 && (
        <p className={classes.price}>
          {t('offer.price', { count: offered, amount: f.amount(total) })}
          {(offer?.vatCents ?? 0) > 0 && (
            <span className={classes.ofWhich}> {t('offer.vat', { amount: f.amount(offer!.vatCents) })}</span>
          )}
        </p>
      )}
      {asksAgreement && (
        <PerformanceAgreement
          checked={agreed}
          problem={missing ? t('order:agreeFirst') : undefined}
          onChange={setAgreed}
        />
      )}
      <div className={classes.actions}>
        <Button
          size="lg"
          loading={taking}
          data-autofocus={wish === 'ja' || undefined}
          onClick={() => void take()}
        >
          {takeLabel()}
        </Button>
        <Button size="lg" variant="default" onClick={() => setAsking(true)}>
          {t('offer.decline')}
        </Button>
      </div>
      <p className={classes.later}>
        {total === 0
          ? t('offer.laterFree')
          : later
            ? t('offer.laterRuns', { count: session.minSeats, hours: PAY_LINK_HOURS })
            : invoice
              ? t('offer.laterInvoice')
              : t('offer.laterPay')}
      </p>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('offer.declineTitle')}>
        <p className={dialogClasses.text}>{t(firstRight ? 'offer.firstDecline' : 'offer.declineText')}</p>
        <div className={dialogClasses.actions}>
          <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
            {t('offer.think')}
          </Button>
          <Button color="berry" loading={declining.loading} onClick={() => void refuse()}>
            {t('offer.decline')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
