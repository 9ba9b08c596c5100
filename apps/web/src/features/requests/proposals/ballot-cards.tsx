import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../lib/use-formats.js';
import { Button } from '../../../ui/button.js';
import { PriceTag } from '../../../ui/price-tag.js';
import type { BallotParts } from './ballot-table.js';
import classes from './ballot.module.css';
import { DateMarks } from './date-marks.js';
import { GatherBar } from './gather-bar.js';
import { ANSWERS } from './votes.js';

/** The votes on a phone: a card per date, with answers as large as a thumb. */
export function BallotCards({ rows, joined, onVote, onChoose }: BallotParts) {
  const { t } = useTranslation('proposals');
  const f = useFormats();
  const group = useId();
  return (
    <ul className={classes.cards}>
      {rows.map((row) => {
        const { date, proposal } = row;
        const day = `${f.dateShort(date.startsAt, date.zone)} ${f.timeRange(date.startsAt, date.endsAt, date.zone)}`;
        return (
          <li key={date.id} className={classes.card} data-leads={date.leads || undefined}>
            <div>
              <p className={classes.day}>{day}</p>
              <p className={classes.of}>
                {proposal.trainer.name} · <PriceTag price={proposal.price} />
              </p>
              <DateMarks row={row} />
            </div>
            {onVote && (
              <fieldset className={classes.answers}>
                <legend className="nut-visually-hidden">{day}</legend>
                {ANSWERS.map((answer) => (
                  <label key={answer} className={classes.answer} data-answer={answer}>
                    <input
                      type="radio"
                      name={`${group}-${date.id}`}
                      checked={date.mine === answer}
                      onChange={() => onVote(date.id, answer)}
                    />
                    <span>{t(`ballot.${answer}`)}</span>
                  </label>
                ))}
              </fieldset>
            )}
            <GatherBar date={date} minSeats={proposal.minSeats} joined={joined} />
            {onChoose && (
              <Button
                variant={date.leads ? 'filled' : 'default'}
                aria-label={t('choose.of', { date: day })}
                disabled={!date.trainerFree}
                onClick={() => onChoose(row)}
              >
                {t('choose.action')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
