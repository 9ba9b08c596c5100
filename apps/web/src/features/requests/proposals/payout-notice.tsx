import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/notice.js';

interface Props {
  /** The details of the trainer are missing, not those of the payout. */
  profile?: boolean;
  message?: string;
}

/** What a trainer must arrange before a proposal can be sent, and the way there and back. */
export function PayoutNotice({ profile, message }: Props) {
  const { t } = useTranslation('proposing');
  const { pathname } = useLocation();
  if (profile)
    return (
      <Notice tone="problem" title={t('profile.title')}>
        <p>
          {message} {t('profile.text')}
        </p>
        <LinkButton to="/instellingen" search={{ deel: 'trainer', terug: pathname }}>
          {t('profile.action')}
        </LinkButton>
      </Notice>
    );
  return (
    <Notice tone="info" title={t('payout.title')}>
      <p>{t('payout.text')}</p>
      <LinkButton to="/studio/inkomsten" search={{}} variant="default">
        {t('payout.action')}
      </LinkButton>
    </Notice>
  );
}
