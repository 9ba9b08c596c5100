import { useTranslation } from 'react-i18next';
import type { IdeaStatus } from '../../gql/ideas/graphql.js';
import { Badge } from '../../ui/post/badge.js';

const tones = { NEW: undefined, REVIEWED: undefined, TRYING: 'busy', DONE: 'done', NOT_NOW: 'off' } as const;

/** What became of an idea, in a word. */
export function StatusBadge({ status }: { status: IdeaStatus }) {
  const { t } = useTranslation('ideas');
  const tone = tones[status];
  return <Badge {...(tone && { tone })}>{t(`status.${status}`)}</Badge>;
}
