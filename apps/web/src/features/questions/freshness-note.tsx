import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ConfirmFreshDocument } from '../../gql/questions/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { problemOf } from '../../ui/post/problem-of.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

/** After a year: does the answer still hold? What no longer does stays readable, with a warning. */
export function FreshnessNote({ question }: { question: QuestionInFull }) {
  const { t } = useTranslation(['questions', 'posts']);
  const f = useFormats();
  const [confirm, { data, loading, error }] = useMutation(ConfirmFreshDocument);
  const { freshness, viewer } = question;
  const refused = data?.confirmFresh.__typename === 'Question' ? undefined : problemOf(data?.confirmFresh);
  const say = (stillTrue: boolean) =>
    void confirm({ variables: { input: { questionId: question.id, stillTrue } } }).catch(() => undefined);
  if (freshness?.obsolete)
    return (
      <Notice tone="info" title={t('obsolete')}>
        <p>{t('obsoleteText')}</p>
        {viewer.canConfirmFresh && (
          <Button variant="default" size="sm" disabled={loading} onClick={() => say(true)}>
            {t('holdsAgain')}
          </Button>
        )}
      </Notice>
    );
  if (freshness?.askedAt && viewer.canConfirmFresh)
    return (
      <Notice tone="info" title={t('stillTrue')}>
        <p>{t('stillTrueText')}</p>
        <div className={classes.acts}>
          <Button size="sm" disabled={loading} onClick={() => say(true)}>
            {t('yesStillTrue')}
          </Button>
          <Button variant="default" size="sm" disabled={loading} onClick={() => say(false)}>
            {t('noLongerTrue')}
          </Button>
        </div>
        {(error ?? refused) && <p role="alert">{refused ?? t('posts:failed')}</p>}
      </Notice>
    );
  if (!freshness?.confirmedAt) return null;
  return <p className={classes.quiet}>{t('confirmedOn', { date: f.date(freshness.confirmedAt) })}</p>;
}
