import { IconBulb, IconMessageQuestion, IconSchool, IconUsersPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HitLineFragment } from '../gql/lib/graphql.js';
import { useFormats } from '../lib/use-formats.js';
import { PersonAvatar } from './person-avatar.js';

type Hit = HitLineFragment['hit'];

/** A sign of what kind of thing it is; a person by their face. */
export function HitFace({ hit, size = 28 }: { hit: Hit; size?: number }) {
  if (hit.__typename === 'Person')
    return <PersonAvatar person={{ ...hit, photo: hit.photo ?? null }} size={size} />;
  const Icon = {
    Training: IconSchool,
    Question: IconMessageQuestion,
    Idea: IconBulb,
    Request: IconUsersPlus,
  }[hit.__typename];
  return <Icon size={size * 0.75} stroke={1.6} aria-hidden="true" style={{ flex: 'none', width: size }} />;
}

/** What tells it from others: when and where, what somebody does, how many answers or votes. */
export function useHitFacts(): (hit: Hit) => string {
  const { t } = useTranslation('shell');
  const f = useFormats();
  return (hit) => {
    switch (hit.__typename) {
      case 'Training': {
        const next = hit.nextSession;
        const where = hit.format === 'ONLINE' ? t('online') : next?.place?.town;
        return [next && f.dateShort(next.startsAt, next.zone), where].filter(Boolean).join(' · ');
      }
      case 'Person':
        return [hit.headline, hit.city].filter(Boolean).join(' · ');
      case 'Question':
        return t('answerCount', { count: hit.answerCount });
      case 'Idea':
        return t('voteCount', { count: hit.votes });
      case 'Request':
        return t('joinedCount', { count: hit.joined });
    }
  };
}
