import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { troubleOf } from '../lib/query-error.js';
import { Button } from './button.js';
import { LinkButton } from './link-button.js';
import classes from './state.module.css';

interface Props {
  /** What a query, or a route, threw. */
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** What happened, what was kept, and what to do: no connection, no rights, not found, or our fault. */
export function ErrorState({ error, onRetry }: Props) {
  const { t } = useTranslation('shell');
  const trouble = troubleOf(error);
  const [title, text] = {
    offline: [t('offlineTitle'), t('offlineText')],
    forbidden: [t('forbiddenTitle'), t('forbiddenText')],
    'sign-in': [t('signInTitle'), t('signInText')],
    'not-found': [t('notFoundTitle'), t('notFoundText')],
    unknown: [t('errorTitle'), t('errorText')],
  }[trouble.kind];
  const canRetry = onRetry && (trouble.kind === 'offline' || trouble.kind === 'unknown');
  return (
    <section className={classes.state} role="alert">
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.text}>
        <p>{text}</p>
        {trouble.kind === 'unknown' && trouble.reference && (
          <p className={classes.reference}>{t('errorReference', { reference: trouble.reference })}</p>
        )}
      </div>
      <div className={classes.actions}>
        {canRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
        {trouble.kind === 'sign-in' && <SignInButton />}
        {!canRetry && (
          <LinkButton to="/" variant="default">
            {t('toHome')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

function SignInButton() {
  const { t } = useTranslation('shell');
  const { href } = useLocation();
  return (
    <LinkButton to="/inloggen" search={{ terug: href }}>
      {t('signIn')}
    </LinkButton>
  );
}
