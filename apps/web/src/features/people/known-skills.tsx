import { useTranslation } from 'react-i18next';
import classes from './known-skills.module.css';
import type { Facets } from './directory-filters.js';
import { useDirectory } from './use-directory.js';

const shown = 8;

/** What those who were found know (besides): one press asks for it. */
export function KnownSkills({ facets }: { facets: Facets | undefined }) {
  const { t } = useTranslation('people');
  const { search, narrow } = useDirectory();
  const skills = facets?.skills.slice(0, shown) ?? [];
  if (skills.length === 0) return null;
  return (
    <section className={classes.known} aria-labelledby="known-skills">
      <h2 id="known-skills" className={classes.title}>
        {search.weet ? t('directory.alsoKnown') : t('directory.known')}
      </h2>
      <ul className={classes.list}>
        {skills.map(({ value, count }) => (
          <li key={value.id}>
            <button
              type="button"
              className={classes.skill}
              onClick={() => narrow({ weet: [...(search.weet ?? []), value.slug] })}
            >
              {value.name} <span className={classes.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
