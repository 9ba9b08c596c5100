import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './radar.module.css';

interface Row {
  key: string;
  name: ReactNode;
  people: number;
  /** What one can do about it. */
  links?: ReactNode;
}

/** People as bars below each other, the number in words beside each. */
export function Bars({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { t } = useTranslation('radar');
  const id = useId();
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ people }) => people));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      <ul className={classes.bars}>
        {rows.map(({ key, name, people, links }) => (
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
    </section>
  );
}
