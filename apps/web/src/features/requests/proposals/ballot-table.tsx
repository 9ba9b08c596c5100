import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { DateAnswer } from '../../../gql/proposals/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Button } from '../../../ui/button.js';
import { PriceTag } from '../../../ui/price-tag.js';
import type { BallotRow } from './ballot-rows.js';
import classes from './ballot.module.css';
import { DateMarks } from './date-marks.js';
import { GatherBar } from './gather-bar.js';
import { ANSWERS } from './votes.js';

export interface BallotParts {
  rows: readonly BallotRow[];
  joined: number;
  /** Absent for who does not vote. */
  onVote: ((dateId: string, answer: DateAnswer) => void) | undefined;
  /** Absent for who does not choose. */
  onChoose: ((row: BallotRow) => void) | undefined;
}

/** The votes where there is room for a table. */
export function BallotTable({ rows, joined, onVote, onChoose }: BallotParts) {
  const { t } = useTranslation('proposals');
  const f = useFormats();
  const group = useId();
  return (
    <table className={classes.table} data-read={!onVote || undefined}>
      <thead>
        <tr>
          <th scope="col">{t('ballot.date')}</th>
          {onVote &&
            ANSWERS.map((answer) => (
              <th key={answer} scope="col" className={classes.answerHead}>
                {t(`ballot.${answer}`)}
              </th>
            ))}
          <th scope="col">{t('ballot.gathers')}</th>
          {onChoose && (
            <th scope="col">
              <span className="nut-visually-hidden">{t('choose.action')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { date, proposal } = row;
          const day = `${f.dateShort(date.startsAt, date.zone)} ${f.timeRange(date.startsAt, date.endsAt, date.zone)}`;
          return (
            <tr key={date.id} data-leads={date.leads || undefined}>
              <th scope="row">
                <span className={classes.day}>{day}</span>
                <span className={classes.of}>
                  <Link to="/mensen/$slug" params={{ slug: proposal.trainer.slug }}>
                    {proposal.trainer.name}
                  </Link>
                  {' · '}
                  <PriceTag price={proposal.price} />
                </span>
                <DateMarks row={row} />
              </th>
              {onVote &&
                ANSWERS.map((answer) => (
                  <td key={answer} className={classes.answerCell}>
                    <label className={classes.cellLabel}>
                      <input
                        type="radio"
                        name={`${group}-${date.id}`}
                        checked={date.mine === answer}
                        aria-label={t('ballot.answerFor', { answer: t(`ballot.${answer}`), date: day })}
                        onChange={() => onVote(date.id, answer)}
                      />
                    </label>
                  </td>
                ))}
              <td className={classes.gatherCell}>
                <GatherBar date={date} minSeats={proposal.minSeats} joined={joined} />
              </td>
              {onChoose && (
                <td>
                  <Button
                    size="sm"
                    variant={date.leads ? 'filled' : 'default'}
                    aria-label={t('choose.of', { date: day })}
                    disabled={!date.trainerFree}
                    onClick={() => onChoose(row)}
                  >
                    {t('choose.action')}
                  </Button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
