import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import classes from './radar.module.css';

interface Row {
  key: string;
  name: ReactNode;
  people: number;
  /** What one can do about it. */
  links?: ReactNode;
}

/** So many at first; the rest are a press away. */
const FIRST = 10;

/** People as bars below each other, the number in words beside each. */
export function Bars({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { t } = useTranslation('radar');
  const id = useId();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ people }) => people));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      <ul className={classes.bars}>
        {(all ? rows : rows.slice(0, FIRST)).map(({ key, name, people, links }) => (
          <li key={key}>
            <span className={classes.name}>{name}</span>
            <span className={classes.people}>{t('people', { count: people })}</span>
            <span className={classes.bar} aria-hidden="true">
              <i style={{ inlineSize: `${(people / most) * 100}%` }} />
            </span>
            {links && <span className={classes.links}>{links}</span>}
          </li>
        ))}
      </ul>
      {!all && rows.length > FIRST && (
        <p className={classes.more}>
          <Button variant="default" size="sm" onClick={() => setAll(true)}>
            {t('all', { count: rows.length })}
          </Button>
        </p>
      )}
    </section>
  );
}
