import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DemandQuery } from '../../gql/demand/graphql.js';
import { Bars } from './bars.js';

const route = getRouteApi('/vraagradar');

/** What people want to learn, the most first; the requests behind it, and the way to give it. */
export function SkillBars({ skills }: { skills: DemandQuery['demand']['bySkill'] }) {
  const { t } = useTranslation('radar');
  const search = route.useSearch();
  return (
    <Bars
      title={t('bySkill')}
      rows={skills.map(({ skill, people }) => ({
        key: skill.id,
        name: (
          <Link to="/vraagradar" search={{ ...search, over: skill.slug }} resetScroll={false}>
            {skill.name}
          </Link>
        ),
        people,
        links: (
          <>
            <Link
              to="/leervragen"
              search={{ over: skill.slug }}
              aria-label={t('requestsOf', { skill: skill.name })}
            >
              {t('requests')}
            </Link>
            <Link to="/studio/nieuw" aria-label={t('offerOf', { skill: skill.name })}>
              {t('offer')}
            </Link>
          </>
        ),
      }))}
    />
  );
}
