import { useTranslation } from 'react-i18next';
import type { PostPartsFragment, PostState } from '../../gql/post/graphql.js';
import { Notice } from '../notice.js';
import { PathLink } from '../path-link.js';

interface Props {
  state: PostState;
  /** What a moderator decided about it. */
  decision?: PostPartsFragment['viewer']['decision'];
}

/** To the author alone: it waits for a moderator, or was hidden by one. */
export function StateNote({ state, decision }: Props) {
  const { t } = useTranslation('posts');
  if (state === 'QUEUED')
    return (
      <Notice tone="info" title={t('queued')}>
        <p>{t('queuedText')}</p>
      </Notice>
    );
  if (state === 'HIDDEN')
    return (
      <Notice tone="problem" title={t('hidden')}>
        <p>{decision?.reason ? t('hiddenBecause', { reason: decision.reason }) : t('hiddenText')}</p>
        <p>
          <PathLink to="/besluiten">{t('toDecision')}</PathLink>
        </p>
      </Notice>
    );
  return null;
}
