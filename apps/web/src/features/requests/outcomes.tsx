import { lazy, Suspense, useState } from 'react';
import { IconSchool } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { AuthorLine } from '../../ui/post/author-line.js';
import { Prose } from '../../ui/prose.js';
import type { PartProps } from './request-page.js';
import classes from './request.module.css';

const OutcomeForm = lazy(() =>
  import('./changing/outcome-form.js').then((m) => ({ default: m.OutcomeForm })),
);

/** What came of it once the session was held: how many it helped, and the answer that was written down. */
export function Outcomes({ request, onChanged }: PartProps) {
  const { t } = useTranslation('requests');
  const [writing, setWriting] = useState(false);
  const { helped, outcomes, part, session } = request;
  return (
    <section className={classes.outcomes} aria-labelledby="uitkomst">
      <h2 id="uitkomst" className={classes.part}>
        {outcomes.length > 0 ? t('answerTitle') : t('given')}
      </h2>
      <p className={classes.helped}>
        <IconSchool size={22} stroke={1.6} aria-hidden="true" />
        <span>
          {t('helped', { count: helped })}{' '}
          {session && (
            <Link to="/trainingen/$slug" params={{ slug: session.training.slug }}>
              {session.training.title}
            </Link>
          )}
        </span>
      </p>
      {outcomes.map((outcome) => (
        <article key={outcome.id} id={outcome.id} tabIndex={-1} className={classes.outcome}>
          <AuthorLine post={outcome} isAuthor={outcome.viewer.isAuthor} size="small" />
          <Prose html={outcome.textHtml} />
          {outcome.__typename === 'Answer' && outcome.question && (
            <p className={classes.quiet}>
              {t('answerAt')}{' '}
              <Link to="/vragen/$slug" params={{ slug: outcome.question.slug }} hash={outcome.id}>
                {outcome.question.title}
              </Link>
            </p>
          )}
        </article>
      ))}
      {part.canWriteOutcome && !writing && (
        <div>
          <p className={classes.quiet}>{t('writeWhy')}</p>
          <Button variant={outcomes.length > 0 ? 'default' : 'filled'} onClick={() => setWriting(true)}>
            {t('writeOutcome')}
          </Button>
        </div>
      )}
      {writing && (
        <Suspense>
          <OutcomeForm request={request} onWritten={onChanged} onClose={() => setWriting(false)} />
        </Suspense>
      )}
    </section>
  );
}
