import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AgendaDocument } from '../../gql/agenda/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { AgendaRow } from './agenda-row.js';
import classes from './agenda.module.css';
import { entryOf, takesPlace } from './entries.js';
import { RowBones } from './row-bones.js';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** The coming year: booked and given, by date. */
export function UpcomingList() {
  const { t } = useTranslation('agenda');
  const [period] = useState(() => ({
    from: new Date().toISOString(),
    to: new Date(Date.now() + YEAR_MS).toISOString(),
  }));
  const { data, error, refetch } = useQuery(AgendaDocument, { variables: period });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowBones />;
  const entries = (data.viewer?.agenda ?? []).map(entryOf).filter(takesPlace);
  if (entries.length === 0)
    return (
      <EmptyState
        title={t('emptyTitle')}
        actions={<LinkButton to="/trainingen">{t('emptyAction')}</LinkButton>}
      >
        {t('emptyText')}
      </EmptyState>
    );
  return (
    <ul className={classes.rows}>
      {entries.map((entry) => (
        <AgendaRow key={entry.key} entry={entry} level={2} />
      ))}
    </ul>
  );
}
