import { IconMapPin, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PeopleQuery } from '../../gql/people/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import { ClaimLine } from './claim-line.js';
import { OpenFor } from './open-for.js';
import classes from './person-card.module.css';

export type Match = PeopleQuery['people']['nodes'][number];

const mostClaims = 3;

/** Somebody who was found: who, where, for what open, and why this person. */
export function PersonCard({ match }: { match: Match }) {
  const { t } = useTranslation('people');
  const f = useFormats();
  const { person, claims, distanceKm } = match;
  const { name, slug, headline, city, organisations, viewer } = person;
  const firm = organisations[0]?.name;
  const strongest = [...claims].sort((a, b) => b.strength + 6 * b.level - (a.strength + 6 * a.level));
  const where = [city, distanceKm == null ? null : f.distance(distanceKm)].filter(Boolean).join(' · ');
  return (
    <article className={classes.card}>
      <PersonAvatar person={{ ...person, photo: person.photo ?? null }} size={64} />
      <div className={classes.who}>
        <h2 className={classes.name}>
          <Link to="/mensen/$slug" params={{ slug }} className={classes.link}>
            {name}
          </Link>
        </h2>
        {headline && <p className={classes.headline}>{headline}</p>}
        <ul className={classes.facts}>
          {(viewer.isColleague || firm) && (
            <li>
              <IconUsers size={17} stroke={1.7} aria-hidden="true" />
              {viewer.isColleague ? t('colleagueAt', { name: firm ?? '' }) : firm}
            </li>
          )}
          {where && (
            <li>
              <IconMapPin size={17} stroke={1.7} aria-hidden="true" /> {where}
            </li>
          )}
        </ul>
      </div>
      {claims.length > 0 && (
        <section className={classes.why} aria-label={t('why', { name })}>
          {strongest.slice(0, mostClaims).map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
        </section>
      )}
      <div className={classes.open}>
        <OpenFor person={person} />
      </div>
    </article>
  );
}
