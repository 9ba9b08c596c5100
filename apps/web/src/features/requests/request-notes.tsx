import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import type { PartProps } from './request-page.js';
import { StillWanted } from './still-wanted.js';

/** What one should know first: it asks whether it is still wanted, lives on elsewhere, or is over. */
export function RequestNotes({ request, onChanged }: PartProps) {
  const { t } = useTranslation('requests');
  const { status, mergedInto, title, part } = request;
  if (mergedInto)
    return (
      <Notice tone="info" title={t('mergedInto')}>
        <p>
          <Link to="/leervragen/$slug" params={{ slug: mergedInto.slug }}>
            {mergedInto.title}
          </Link>{' '}
          ({t('people', { count: mergedInto.joined })})
        </p>
        {part.joined && <p>{t('mergedYou')}</p>}
      </Notice>
    );
  if (status === 'EXPIRED' || status === 'WITHDRAWN')
    return (
      <Notice tone="info" title={t(`over.${status}`)}>
        <p>{t(`overText.${status}`)}</p>
        <p>
          <LinkButton to="/leervragen/nieuw" search={{ titel: title }} variant="default" size="sm">
            {t('askAgain')}
          </LinkButton>
        </p>
      </Notice>
    );
  return <StillWanted request={request} onChanged={onChanged} />;
}
