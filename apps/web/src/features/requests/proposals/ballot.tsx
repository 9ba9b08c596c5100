import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalsRequestFragment } from '../../../gql/proposals/graphql.js';
import { useWide } from '../../../lib/use-wide.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { BallotCards } from './ballot-cards.js';
import { ballotRows, type BallotRow } from './ballot-rows.js';
import { BallotTable } from './ballot-table.js';
import classes from './ballot.module.css';
import { useVotes } from './use-votes.js';

const ChooseDialog = lazy(async () => ({ default: (await import('./choose-dialog.js')).ChooseDialog }));

interface Props {
  request: ProposalsRequestFragment;
  onChanged: () => Promise<unknown>;
}

/** Dates × yes, if need be, no; what each date would gather; and the owner's choice. */
export function Ballot({ request, onChanged }: Props) {
  const { t } = useTranslation('proposals');
  const { id, proposals, part, joined, voters } = request;
  const wide = useWide();
  const dateIds = ballotRows(proposals).map(({ date }) => date.id);
  const { votes, cast, state, problem, again } = useVotes(id, dateIds, () => void onChanged());
  const [choosing, setChoosing] = useState<string>();
  const rows = ballotRows(proposals, votes);
  const chosen = rows.find(({ date }) => date.id === choosing);
  const { canVote, canChoose } = part;
  const parts = {
    rows,
    joined,
    onVote: canVote ? cast : undefined,
    onChoose: canChoose ? ({ date }: BallotRow) => setChoosing(date.id) : undefined,
  };
  return (
    <section className={classes.ballot} aria-labelledby="ballot">
      <div className={classes.head}>
        <h3 id="ballot" className={classes.title}>
          {canVote ? t('ballot.title') : t('ballot.titleOthers')}
        </h3>
        <p className={classes.quiet}>
          {canVote ? t('ballot.lead') : !part.joined && t('ballot.joinFirst')}{' '}
          {t('ballot.voters', { count: voters })}
        </p>
        <p role="status" className={classes.quiet}>
          {state === 'saving' ? t('ballot.saving') : state === 'saved' && !problem && t('ballot.saved')}
        </p>
      </div>
      {problem && (
        <Notice tone="problem" title={t('ballot.notSaved')}>
          <p>{t('ballot.notSavedText', { reason: problem })}</p>
          <Button size="sm" onClick={again}>
            {t('ballot.again')}
          </Button>
        </Notice>
      )}
      {wide ? <BallotTable {...parts} /> : <BallotCards {...parts} />}
      <Suspense>
        {chosen && (
          <ChooseDialog
            row={chosen}
            scope={request.scope}
            onClose={() => setChoosing(undefined)}
            onStale={onChanged}
          />
        )}
      </Suspense>
    </section>
  );
}
