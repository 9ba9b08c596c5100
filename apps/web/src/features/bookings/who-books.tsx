import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones } from '../../ui/bones.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import classes from './checkout.module.css';

/** Whose booking it will be; a visitor signs in and comes back to the same choice. */
export function WhoBooks() {
  const { t } = useTranslation('bookings');
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  if (viewer === undefined)
    return (
      <Bones>
        <Bone width="16rem" />
      </Bones>
    );
  if (viewer === null)
    return (
      <>
        <p className={classes.quiet}>{t('checkout.signInText')}</p>
        <div className={classes.actions}>
          <LinkButton to="/inloggen" search={{ terug: pathname }} variant="default">
            {t('checkout.signIn')}
          </LinkButton>
          <LinkButton to="/aanmelden" search={{ terug: pathname }} variant="default">
            {t('checkout.signUp')}
          </LinkButton>
        </div>
      </>
    );
  return (
    <>
      <p className={classes.plain}>
        {t('checkout.bookingAs', { name: viewer.person.name, email: viewer.email })}
      </p>
      {!viewer.emailVerified && (
        <Notice tone="info" title={t('checkout.verifyFirst', { email: viewer.email })} />
      )}
    </>
  );
}
