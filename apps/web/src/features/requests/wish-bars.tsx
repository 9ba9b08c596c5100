import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import type { RequestInFull } from './request-page.js';
import classes from './wish-bars.module.css';

/** When the people who joined can, and how many would pay how much: what a trainer wants to know. */
export function WishBars({ request }: { request: Pick<RequestInFull, 'joined' | 'status' | 'wishes'> }) {
  const { t } = useTranslation(['requests', 'shell']);
  const f = useFormats();
  const { dayparts, prices } = request.wishes;
  // What everybody would pay says nothing more below the highest of it.
  const telling = prices.filter((_, at) => (prices[at + 1]?.people ?? 0) < request.joined);
  if (dayparts.length === 0 && prices.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="wensen">
      <h2 id="wensen" className={classes.heading}>
        {t('wishes')}
      </h2>
      <div className={classes.pair}>
        <Bars
          title={t('wishesWhen')}
          most={request.joined}
          rows={dayparts.map(({ daypart, people }) => ({ name: t(`daypart.${daypart}`), people }))}
        />
        {telling.length > 0 && (
          <Bars
            title={t('wishesPrice')}
            most={request.joined}
            rows={telling.map(({ priceExVatCents, people }) => ({
              name: priceExVatCents === 0 ? t('shell:free') : f.price(priceExVatCents),
              people,
            }))}
          />
        )}
      </div>
    </section>
  );
}

interface BarsProps {
  title: string;
  /** How many the longest bar could stand for. */
  most: number;
  rows: readonly { name: string; people: number }[];
}

function Bars({ title, most, rows }: BarsProps) {
  const { t } = useTranslation('requests');
  return (
    <div>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.bars}>
        {rows.map(({ name, people }) => (
          <li key={name}>
            <span className={classes.name}>{name}</span>
            <span
              className={classes.bar}
              aria-hidden="true"
              style={{ '--part': `${most ? (people / most) * 100 : 0}%` } as CSSProperties}
            />
            <span className={classes.number}>
              <span aria-hidden="true">{people}</span>
              <span className="nut-visually-hidden">{t('people', { count: people })}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
