import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FollowingDocument, UnfollowDocument, type FollowingQuery } from '../../gql/following/graphql.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Outcome } from '../../ui/outcome.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { PathLink } from '../../ui/path-link.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import { RowBones } from '../../ui/row-bones.js';
import { TabNav } from '../../ui/tab-nav.js';
import classes from './following.module.css';

type Followed = NonNullable<FollowingQuery['viewer']>['following']['nodes'][number];
const route = getRouteApi('/volgend');
const PAGE = 20;
const parts = [
  { toon: undefined, kind: 'SKILL' },
  { toon: 'mensen', kind: 'PERSON' },
  { toon: 'berichten', kind: 'POST' },
] as const;

/** What one hears of: skills, people, questions and ideas; each can be let go. */
export function FollowingPage() {
  const { t } = useTranslation('home');
  const { toon, na, pagina = 1 } = route.useSearch();
  const { kind } = parts.find((part) => part.toon === toon)!;
  const { data, error, refetch } = useQuery(FollowingDocument, {
    variables: { kind, first: PAGE, after: na ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const [unfollow] = useMutation(UnfollowDocument);
  const list = data?.viewer?.following;
  const [outcome, setOutcome] = useState<string>();
  const letGo = async (id: string, name: string) => {
    setOutcome(undefined);
    const done = await unfollow({ variables: { input: { kind, id, following: false } } }).catch(
      () => undefined,
    );
    if (done) await refetch().catch(() => undefined);
    setOutcome(t(done ? 'following.stopped' : 'following.failed', { name }));
  };
  return (
    <Page title={t('following.title')} lead={t('following.lead')} width="text">
      <TabNav label={t('following.parts')}>
        {parts.map((part) => (
          <Link
            key={part.kind}
            to="/volgend"
            search={part.toon ? { toon: part.toon } : {}}
            activeOptions={{ exact: true }}
            aria-current={part.toon === toon ? 'page' : undefined}
          >
            {t(`following.${part.kind}`)}
          </Link>
        ))}
      </TabNav>
      <Outcome text={outcome} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <RowBones />}
      {data?.viewer === null && (
        <EmptyState
          title={t('following.signIn')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: '/volgend' }}>
              {t('following.signInDo')}
            </LinkButton>
          }
        />
      )}
      {list?.nodes.length === 0 && (
        <EmptyState title={t('following.none')}>{t('following.noneText')}</EmptyState>
      )}
      {list && list.nodes.length > 0 && (
        <>
          <ul className={classes.list}>
            {list.nodes.map((one) => (
              <li key={one.id} className={classes.row}>
                <Subject followed={one} />
                <Button
                  variant="default"
                  size="sm"
                  aria-label={t('following.stopOf', { name: nameOf(one) })}
                  onClick={() => void letGo(one.id, nameOf(one))}
                >
                  {t('following.stop')}
                </Button>
              </li>
            ))}
          </ul>
          <Pager
            list={`volgend/${kind}`}
            page={pagina}
            after={na}
            total={list.totalCount}
            pageSize={PAGE}
            endCursor={list.pageInfo.endCursor}
            hasNextPage={list.pageInfo.hasNextPage}
          />
        </>
      )}
    </Page>
  );
}

function nameOf({ skill, person, post }: Followed): string {
  if (post?.__typename === 'Question') return post.questionTitle;
  if (post?.__typename === 'Idea') return post.ideaTitle;
  return person?.name ?? skill?.name ?? '';
}

function Subject({ followed: { skill, person, post } }: { followed: Followed }) {
  if (person)
    return (
      <span className={classes.subject}>
        <PersonAvatar person={{ ...person, photo: person.photo ?? null }} size={36} />
        <Link to="/mensen/$slug" params={{ slug: person.slug }}>
          {person.name}
        </Link>
      </span>
    );
  if (skill)
    return (
      <span className={classes.subject}>
        <Link to="/zoeken" search={{ zoek: skill.name }}>
          {skill.name}
        </Link>
      </span>
    );
  if (post?.__typename === 'Question')
    return (
      <span className={classes.subject}>
        <PathLink to={`/vragen/${post.questionSlug}`}>{post.questionTitle}</PathLink>
      </span>
    );
  if (post?.__typename === 'Idea')
    return (
      <span className={classes.subject}>
        <PathLink to={`/ideeen/${post.ideaSlug}`}>{post.ideaTitle}</PathLink>
      </span>
    );
  return null;
}
