import { useTranslation } from 'react-i18next';
import type { RequestFactsFragment } from '../../gql/requests/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Badge } from '../../ui/post/badge.js';

const tones = {
  OPEN: 'busy',
  PLANNED: 'done',
  GIVEN: 'done',
  EXPIRED: 'off',
  WITHDRAWN: 'off',
  MERGED: 'off',
} as const;

/** How it stands in a few words, with the date that counts; nothing while it only gathers people. */
export function RequestStatusBadge({ request }: { request: RequestFactsFragment }) {
  const { t } = useTranslation('requests');
  const f = useFormats();
  const { status, chooseBy, session } = request;
  if (status === 'OPEN' && !chooseBy) return null;
  const text =
    status === 'OPEN' && chooseBy
      ? t('votingUntil', { date: f.dateShort(chooseBy) })
      : status === 'PLANNED' && session
        ? t('plannedOn', { date: f.dateShort(session.startsAt, session.zone) })
        : t(`status.${status}`);
  return <Badge tone={tones[status]}>{text}</Badge>;
}
