import { useTranslation } from 'react-i18next';
import type { ProposedDateFragment } from '../../../gql/proposals/graphql.js';
import classes from './ballot.module.css';

interface Props {
  date: Pick<ProposedDateFragment, 'yes' | 'ifNeedBe' | 'no' | 'gathers'>;
  minSeats: number;
  /** How many could vote: the length of the bar. */
  joined: number;
}

/** Who could come on a date, against the minimum: gladly, and if need be. */
export function GatherBar({ date, minSeats, joined }: Props) {
  const { t } = useTranslation('proposals');
  const { yes, ifNeedBe, no, gathers } = date;
  const whole = Math.max(minSeats, joined, gathers, 1);
  const part = (people: number) => `${(people / whole) * 100}%`;
  const short = minSeats - gathers;
  return (
    <div className={classes.gather}>
      <p className={classes.gatherText}>
        <strong>{t('ballot.canCome', { count: gathers })}</strong>{' '}
        <span data-enough={short <= 0 || undefined}>
          {short > 0 ? t('ballot.short', { count: short }) : t('ballot.reaches', { min: minSeats })}
        </span>
      </p>
      <div className={classes.bar} aria-hidden="true">
        <i style={{ inlineSize: part(yes) }} />
        <i data-maybe style={{ inlineSize: part(ifNeedBe) }} />
        <b style={{ insetInlineStart: part(minSeats) }} />
      </div>
      <p className={classes.split}>{t('ballot.split', { yes, ifNeedBe, no })}</p>
    </div>
  );
}
