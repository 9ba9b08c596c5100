import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  MoveBookingDocument,
  MoveOptionsDocument,
  type BookingDetailFragment,
} from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Bone, Bones } from '../../../ui/bones.js';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorState } from '../../../ui/error-state.js';
import { Notice } from '../../../ui/notice.js';
import dialogClasses from '../cancel-dialog.module.css';
import { DateRadios } from './date-radios.js';
import classes from './date-radios.module.css';
import { useNextBooking } from './use-next-booking.js';

interface Props {
  booking: BookingDetailFragment;
  opened: boolean;
  onClose: () => void;
}

/** To another date of the same training; the price difference is shown first and is the one that is settled. */
export function MoveDialog({ booking, opened, onClose }: Props) {
  const { t } = useTranslation('changes');
  const f = useFormats();
  const goOn = useNextBooking();
  const { data, error, refetch } = useQuery(MoveOptionsDocument, {
    variables: { bookingId: booking.id },
    skip: !opened,
    fetchPolicy: 'network-only',
  });
  const [move, { loading }] = useMutation(MoveBookingDocument);
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const options = data?.booking?.moveOptions;
  const option = options?.find(({ session }) => session.id === chosen);
  const difference = option?.differenceCents ?? 0;

  async function confirm(sessionId: string) {
    setProblem(undefined);
    const input = { bookingId: booking.id, sessionId, expectedDifferenceCents: difference };
    const answer = await move({ variables: { input } })
      .then((result) => result.data?.moveBooking)
      .catch(() => undefined);
    if (answer?.__typename === 'Booking') {
      onClose();
      return goOn(answer);
    }
    setProblem(answer?.message ?? t('failed'));
    await refetch();
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('move.title')}>
      {problem && <Notice tone="problem" title={problem} />}
      {error && !options && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!options && !error && (
        <Bones>
          <Bone height="8rem" />
        </Bones>
      )}
      {options?.length === 0 && <p className={dialogClasses.text}>{t('move.none')}</p>}
      {options && options.length > 0 && (
        <fieldset className={classes.set}>
          <legend>{t('move.legend')}</legend>
          <DateRadios options={options} chosen={chosen} onChoose={setChosen} />
        </fieldset>
      )}
      {option && <p className={dialogClasses.text}>{t('move.text')}</p>}
      <div className={dialogClasses.actions}>
        <Button variant="default" onClick={onClose}>
          {t('move.keep')}
        </Button>
        {options && options.length > 0 && (
          <Button
            disabled={!option}
            loading={loading}
            onClick={() => option && void confirm(option.session.id)}
          >
            {difference > 0
              ? t('move.confirmPay', { amount: f.amount(difference) })
              : difference < 0
                ? t('move.confirmBack', { amount: f.amount(-difference) })
                : t('move.confirm')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
