import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  FollowFromHomeDocument,
  FollowSuggestionsDocument,
  type FollowKind,
} from '../../gql/home/graphql.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import classes from './feed.module.css';

/** Nothing in the feed yet: what one could follow. */
export function FollowSuggestions({ onFollowed }: { onFollowed: () => void }) {
  const { t } = useTranslation('home');
  const { data } = useQuery(FollowSuggestionsDocument);
  const [follow] = useMutation(FollowFromHomeDocument);
  const [followed, setFollowed] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const choose = async (kind: FollowKind, id: string, name: string) => {
    if (followed.includes(id)) return;
    const done = await follow({ variables: { input: { kind, id, following: true } } }).catch(() => undefined);
    if (done) setFollowed((before) => [...before, id]);
    setSaid(done ? t('feed.followed', { name }) : t('feed.followFailed'));
  };
  const suggestions = data?.followSuggestions;
  const choices = [
    ...(suggestions?.skills ?? []).map(({ id, name }) => ({ kind: 'SKILL' as const, id, name })),
    ...(suggestions?.people ?? []).map(({ id, name }) => ({ kind: 'PERSON' as const, id, name })),
  ];
  return (
    <EmptyState
      title={t('feed.empty')}
      actions={followed.length > 0 && <Button onClick={onFollowed}>{t('feed.show')}</Button>}
    >
      <p>{t('feed.emptyText')}</p>
      <ul className={classes.suggestions}>
        {choices.map(({ kind, id, name }) => (
          <li key={id}>
            <Button
              variant={followed.includes(id) ? 'light' : 'default'}
              size="sm"
              aria-pressed={followed.includes(id)}
              leftSection={
                followed.includes(id) ? (
                  <IconCheck size={16} aria-hidden="true" />
                ) : (
                  <IconPlus size={16} aria-hidden="true" />
                )
              }
              onClick={() => void choose(kind, id, name)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </EmptyState>
  );
}
