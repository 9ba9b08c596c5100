import { useTranslation } from 'react-i18next';
import type { HitLineFragment } from '../../gql/search/graphql.js';
import { hitPath } from '../../lib/hit-place.js';
import { Highlight } from '../../ui/highlight.js';
import { HitFace, useHitFacts } from '../../ui/hit-facts.js';
import { PathLink } from '../../ui/path-link.js';
import classes from './search.module.css';

/** One thing that was found: what it is, what matched, and what tells it from others. */
export function HitRow({ result }: { result: HitLineFragment }) {
  const { t } = useTranslation('search');
  const factsOf = useHitFacts();
  const { kind, highlight, snippet, hit } = result;
  return (
    <li className={classes.row}>
      <HitFace hit={hit} size={40} />
      <div className={classes.what}>
        <h2 className={classes.title}>
          <PathLink to={hitPath(result)}>
            <Highlight text={highlight} />
          </PathLink>
        </h2>
        {snippet && (
          <p className={classes.snippet}>
            <Highlight text={snippet} />
          </p>
        )}
        <p className={classes.facts}>{[t(`one.${kind}`), factsOf(hit)].filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}
