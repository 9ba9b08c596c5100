import { useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  AnswerChoiceDocument,
  MoveOptionsDocument,
  type AnswerChoiceInput,
  type BookingDetailFragment,
} from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Notice } from '../../../ui/notice.js';
import classes from '../booking.module.css';
import { DateRadios, RadioCard } from './date-radios.js';
import radioClasses from './date-radios.module.css';
import { useNextBooking } from './use-next-booking.js';

type Choice = NonNullable<BookingDetailFragment['choice']>;

interface Props {
  booking: BookingDetailFragment;
  choice: Choice;
  onStale: () => void;
}

/** Whether the reader may still choose. */
export const isOpenChoice = (choice: Choice | null | undefined): choice is Choice => choice?.open === true;

/** The trainer moved or cancelled the session: what happened, the ways out, and what happens if one says nothing. */
export function ChoicePanel({ booking, choice, onStale }: Props) {
  const { t } = useTranslation('changes');
  const f = useFormats();
  const goOn = useNextBooking();
  const { data } = useQuery(MoveOptionsDocument, {
    variables: { bookingId: booking.id },
    fetchPolicy: 'cache-and-network',
  });
  const [answerChoice, { loading }] = useMutation(AnswerChoiceDocument);
  const moved = choice.kind === 'MOVED';
  const [picked, setPicked] = useState<string | undefined>(moved ? 'ACCEPT' : undefined);
  const [problem, setProblem] = useState<string>();
  const options = data?.booking?.moveOptions ?? [];
  const option = options.find(({ session }) => session.id === picked);
  const { session, payment } = booking;
  const back = paidOf(payment);
  const until = f.dateTime(choice.until, session.zone);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!picked) return setProblem(t('choice.pickFirst'));
    setProblem(undefined);
    const answer = picked === 'ACCEPT' || picked === 'REFUND' ? picked : 'OTHER_DATE';
    const input: AnswerChoiceInput = { bookingId: booking.id, answer };
    if (answer === 'OTHER_DATE') input.sessionId = picked;
    const result = await answerChoice({ variables: { input } })
      .then((found) => found.data?.answerChoice)
      .catch(() => undefined);
    if (result?.__typename === 'Booking') return goOn(result);
    setProblem(result?.message ?? t('failed'));
    onStale();
  }

  const label = () => {
    if (picked === 'ACCEPT') return t('choice.accept');
    if (picked === 'REFUND')
      return back > 0 ? t('choice.refund', { amount: f.amount(back) }) : t('choice.stop');
    if (!option) return t('choice.confirm');
    return option.differenceCents > 0
      ? t('move.confirmPay', { amount: f.amount(option.differenceCents) })
      : t('choice.otherDate', { date: f.dateShort(option.session.startsAt, option.session.zone) });
  };
  return (
    <>
      <h2 className={classes.title}>{moved ? t('choice.movedTitle') : t('choice.cancelledTitle')}</h2>
      <p className={classes.lead}>
        {moved
          ? t('choice.movedText', {
              from: f.dateTime(choice.fromStartsAt, session.zone),
              to: f.dateTime(session.startsAt, session.zone),
            })
          : t('choice.cancelledText', { date: f.dateTime(choice.fromStartsAt, session.zone) })}
      </p>
      {choice.message && (
        <blockquote className={classes.quote}>
          <p>{choice.message}</p>
          <footer>{session.training.trainer.name}</footer>
        </blockquote>
      )}
      {problem && <Notice tone="problem" title={problem} />}
      <form className={classes.choice} onSubmit={(event) => void submit(event)}>
        <fieldset className={radioClasses.set}>
          <legend>{t('choice.legend')}</legend>
          {moved && (
            <RadioCard value="ACCEPT" chosen={picked} onChoose={setPicked}>
              <strong>{t('choice.acceptOption')}</strong>
              <small className={radioClasses.where}>
                {f.date(session.startsAt, session.zone)},{' '}
                {f.timeRange(session.startsAt, session.endsAt, session.zone)}
              </small>
            </RadioCard>
          )}
          <DateRadios options={options} chosen={picked} onChoose={setPicked} />
          <RadioCard
            value="REFUND"
            chosen={picked}
            onChoose={setPicked}
            end={back > 0 ? f.amount(back) : undefined}
          >
            <strong>{back > 0 ? t('choice.refundOption') : t('choice.stopOption')}</strong>
            {back > 0 && <small className={radioClasses.where}>{t('choice.refundWhen')}</small>}
          </RadioCard>
        </fieldset>
        {options.length === 0 && data && <p className={classes.later}>{t('choice.noDates')}</p>}
        <div className={classes.actions}>
          <Button type="submit" size="lg" loading={loading}>
            {label()}
          </Button>
        </div>
        <p className={classes.later}>
          {moved ? t('choice.movedDefault', { date: until }) : t('choice.cancelledDefault', { date: until })}
        </p>
      </form>
    </>
  );
}

/** What was paid and has not come back. */
export const paidOf = ({ status, amountCents, refundedCents }: BookingDetailFragment['payment']): number =>
  status === 'PAID' || status === 'PARTLY_REFUNDED' ? amountCents - refundedCents : 0;
