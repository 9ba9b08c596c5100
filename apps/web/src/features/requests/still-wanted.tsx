import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmRequestDocument } from '../../gql/requests/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { problemOf } from '../../ui/post/problem-of.js';
import type { PartProps } from './request-page.js';
import classes from './request.module.css';

const route = getRouteApi('/leervragen/$slug');

/** "Nog steeds?": yes or no of who joined; from the mail also for who has yet to sign in, or has answered before. */
export function StillWanted({ request, onChanged }: PartProps) {
  const { t } = useTranslation(['requests', 'posts', 'shell']);
  const f = useFormats();
  const { href } = useLocation();
  const { viewer } = useViewer();
  const fromMail = route.useSearch()['nog-steeds'] === '1';
  const [answered, setAnswered] = useState<boolean>();
  const [problem, setProblem] = useState<string>();
  const [confirm, { loading }] = useMutation(ConfirmRequestDocument);
  const { part, status, expiresAt } = request;

  async function answer(stillWanted: boolean) {
    setProblem(undefined);
    const said = await confirm({ variables: { input: { requestId: request.id, stillWanted } } })
      .then(({ data }) => data?.confirmRequest)
      .catch(() => undefined);
    if (said?.__typename !== 'Request') return setProblem(problemOf(said) ?? t('posts:failed'));
    setAnswered(stillWanted);
    await onChanged();
  }
  if (answered !== undefined) return <Notice tone="done" title={answered ? t('stillYes') : t('stillNo')} />;
  if (part.mustConfirm)
    return (
      <Notice tone="info" title={t('still')}>
        <p>{t('stillText', { date: f.date(expiresAt) })}</p>
        {problem && <p role="alert">{problem}</p>}
        <div className={classes.acts}>
          <Button disabled={loading} onClick={() => void answer(true)}>
            {t('yesStill')}
          </Button>
          <Button variant="default" disabled={loading} onClick={() => void answer(false)}>
            {t('notAnymore')}
          </Button>
        </div>
      </Notice>
    );
  if (!fromMail || status !== 'OPEN') return null;
  if (viewer === null)
    return (
      <Notice tone="info" title={t('still')}>
        <p>{t('stillSignIn')}</p>
        <p>
          <LinkButton to="/inloggen" search={{ terug: href }} size="sm">
            {t('shell:signIn')}
          </LinkButton>
        </p>
      </Notice>
    );
  return part.joined ? <Notice tone="done" title={t('stillKnown')} /> : null;
}
