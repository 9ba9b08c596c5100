import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuditLogDocument } from '../../gql/moderation/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { RowBones } from '../../ui/row-bones.js';
import classes from './moderation.module.css';
import { StaffOnly } from './staff-only.js';

const route = getRouteApi('/moderatie/logboek');
const PAGE = 50;
const subjects = ['POST', 'REVIEW', 'TRAINING', 'PERSON', 'SKILL'] as const;
const actions = [
  'post_shown',
  'post_hidden',
  'review_shown',
  'review_hidden',
  'training_shown',
  'training_hidden',
  'person_shown',
  'person_hidden',
  'person_suspended',
  'person_reinstated',
  'endorsement_removed',
  'skill_merged',
] as const;

/** What people with power over others did, and when. */
export function AuditPage() {
  const { t } = useTranslation('moderation');
  return (
    <StaffOnly title={t('auditLog')}>
      <AuditLog />
    </StaffOnly>
  );
}

function AuditLog() {
  const { t } = useTranslation('moderation');
  const f = useFormats();
  const { na, pagina = 1 } = route.useSearch();
  const { data, error, refetch } = useQuery(AuditLogDocument, {
    variables: { first: PAGE, after: na ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.auditLog;
  const actionOf = (action: string) => {
    const word = actions.find((known) => known === action.replace('.', '_'));
    return word ? t(`action.${word}`) : action;
  };
  const subjectOf = (kind: string) => {
    const word = subjects.find((known) => known === kind);
    return word ? t(`subject.${word}`) : kind;
  };
  return (
    <Page
      title={t('auditLog')}
      actions={
        <Link to="/moderatie" search={{}}>
          {t('title')}
        </Link>
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <RowBones />}
      {list?.nodes.length === 0 && <EmptyState title={t('auditNone')} />}
      {list && list.nodes.length > 0 && (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it a keyboard cannot scroll */}
          <div className={classes.scroll} role="region" aria-label={t('auditLog')} tabIndex={0}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('audit.at')}</th>
                  <th scope="col">{t('audit.who')}</th>
                  <th scope="col">{t('audit.did')}</th>
                  <th scope="col">{t('audit.about')}</th>
                </tr>
              </thead>
              <tbody>
                {list.nodes.map((one) => (
                  <tr key={one.id}>
                    <td>
                      <time dateTime={one.at}>{f.dateTime(one.at)}</time>
                    </td>
                    <td>{one.actor?.name ?? t('formerMember')}</td>
                    <td>{actionOf(one.action)}</td>
                    <td>
                      {subjectOf(one.subjectKind)} <code>{one.subjectId}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pager
            list="logboek"
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
