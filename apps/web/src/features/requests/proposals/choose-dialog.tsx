import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { PAY_LINK_HOURS } from '@nutshell/domain/booking';
import { FIRST_RIGHT_HOURS } from '@nutshell/domain/request';
import { useTranslation } from 'react-i18next';
import { ChooseProposalDocument, type ProposalsRequestFragment } from '../../../gql/proposals/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Button } from '../../../ui/button.js';
import { Modal } from '../../../ui/modal.js';
import { Notice } from '../../../ui/notice.js';
import { problemOf } from '../../../ui/post/problem-of.js';
import type { BallotRow } from './ballot-rows.js';
import classes from './ballot.module.css';

interface Props {
  row: BallotRow;
  scope: ProposalsRequestFragment['scope'];
  onClose: () => void;
  /** What is on the screen is not true any more. */
  onStale: () => Promise<unknown>;
}

/** What the choice of a date does, before it is made: who is offered a seat, and when money moves. */
export function ChooseDialog({ row: { date, proposal }, scope, onClose, onStale }: Props) {
  const { t } = useTranslation('proposals');
  const f = useFormats();
  const [problem, setProblem] = useState<string>();
  const [choose, { loading }] = useMutation(ChooseProposalDocument);
  const { minSeats, maxSeats, trainer, title, price } = proposal;
  const when = `${f.date(date.startsAt, date.zone)}, ${f.timeRange(date.startsAt, date.endsAt, date.zone)}`;

  async function confirm() {
    const answer = await choose({ variables: { input: { dateId: date.id } } })
      .then(({ data }) => data?.chooseProposal)
      .catch(() => undefined);
    if (answer?.__typename === 'Request') return onClose();
    setProblem(problemOf(answer) ?? t('failed'));
    if (answer) await onStale();
  }
  const pays = !price.exVatCents
    ? t('choose.free')
    : minSeats > 1
      ? t('choose.pay', { min: minSeats, hours: PAY_LINK_HOURS })
      : t('choose.payAtOnce');
  return (
    <Modal title={t('choose.title')} onClose={onClose}>
      {problem && <Notice tone="problem" title={problem} />}
      <p className={classes.choice}>{t('choose.what', { trainer: trainer.name, title, date: when })}</p>
      <ol className={classes.steps}>
        <li>{t('choose.others')}</li>
        <li>{t('choose.first', { hours: FIRST_RIGHT_HOURS, max: maxSeats })}</li>
        <li>{scope === 'ORGANISATION' ? t('choose.afterColleagues') : t('choose.after')}</li>
        <li>{pays}</li>
      </ol>
      {!date.reachesMinimum && (
        <Notice tone="info" title={t('choose.tooFew', { count: date.gathers, min: minSeats })} />
      )}
      <div className={classes.acts}>
        <Button disabled={loading} onClick={() => void confirm()}>
          {t('choose.confirm', { date: f.dateShort(date.startsAt, date.zone) })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('choose.think')}
        </Button>
      </div>
    </Modal>
  );
}
