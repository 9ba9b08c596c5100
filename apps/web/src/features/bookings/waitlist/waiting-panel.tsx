import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { LeaveWaitlistDocument, type WaitlistDetailFragment } from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Dialog } from '../../../ui/dialog.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/notice.js';
import classes from '../booking.module.css';
import dialogClasses from '../cancel-dialog.module.css';

/** One's place in the row, and the way out of it. */
export function WaitingPanel({ entry }: { entry: WaitlistDetailFragment }) {
  const { t } = useTranslation('waitlist');
  const f = useFormats();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [leave, { loading }] = useMutation(LeaveWaitlistDocument);
  const { position, seats, minSeats, joinedAt, session, firstRight } = entry;

  async function confirm() {
    setFailed(false);
    const answer = await leave({ variables: { input: { entryId: entry.id } } }).catch(() => undefined);
    if (answer?.data) setAsking(false);
    else setFailed(true);
  }
  return (
    <>
      <h2 className={classes.title}>
        {position ? t('waiting.title', { position }) : t('waiting.titleBare')}
      </h2>
      <p className={classes.lead}>
        {seats === 1
          ? t('waiting.one')
          : minSeats < seats
            ? t('waiting.some', { seats, min: minSeats })
            : t('waiting.all', { seats })}{' '}
        {t('waiting.text')}
      </p>
      <ul className={classes.how}>
        <li>{t(firstRight ? 'waiting.firstOrder' : 'waiting.order')}</li>
        <li>{t('waiting.offer')}</li>
        <li>{session.price.exVatCents ? t('waiting.pay') : t('waiting.payFree')}</li>
      </ul>
      <p className={classes.later}>{t('waiting.since', { date: f.dateTime(joinedAt) })}</p>
      <div className={classes.actions}>
        {session.viewer.booking && (
          <LinkButton
            to="/boekingen/$id"
            params={{ id: session.viewer.booking.id }}
            search={{}}
            variant="default"
          >
            {t('toBooking')}
          </LinkButton>
        )}
        <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
          {t('waiting.leave')}
        </Button>
      </div>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('waiting.leaveTitle')}>
        {failed && <Notice tone="problem" title={t('failed')} />}
        <p className={dialogClasses.text}>{t('waiting.leaveText')}</p>
        <div className={dialogClasses.actions}>
          <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
            {t('waiting.stay')}
          </Button>
          <Button color="berry" loading={loading} onClick={() => void confirm()}>
            {t('waiting.leave')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
