import { useId, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CasePartsFragment, Verdict } from '../../gql/moderation/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Button } from '../../ui/button.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import { PathLink } from '../../ui/path-link.js';
import { Prose } from '../../ui/prose.js';
import { HideForm } from './hide-form.js';
import classes from './moderation.module.css';
import { useDecide } from './use-decide.js';

interface Props {
  one: CasePartsFragment;
  onDecided: (verdict: Verdict) => void;
}

/** One thing to decide about: what it is, whose, why it is here, and the two answers. */
export function CaseCard({ one, onDecided }: Props) {
  const { t } = useTranslation('moderation');
  const f = useFormats();
  const title = useId();
  const [hiding, setHiding] = useState<boolean>();
  const { decide, deciding, problem } = useDecide(one, onDecided);
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <h2 id={title} className={classes.title}>
          <PathLink to={one.path}>{one.title || t('untitled')}</PathLink>
        </h2>
        <p className={classes.facts}>
          {t(`subject.${one.subjectKind}`)} · <time dateTime={one.openedAt}>{f.dateTime(one.openedAt)}</time>
          {one.organisationName && ` · ${t('inside', { organisation: one.organisationName })}`}
        </p>
      </div>
      <p className={classes.author}>
        {one.author ? (
          <>
            <PersonAvatar person={{ ...one.author, photo: one.author.photo ?? null }} size={32} />
            <Link to="/mensen/$slug" params={{ slug: one.author.slug }}>
              {one.author.name}
            </Link>
          </>
        ) : (
          t('formerMember')
        )}
        {one.anonymous && <span className={classes.badge}>{t('anonymous')}</span>}
      </p>
      {one.textHtml && (
        <div className={classes.text}>
          <Prose html={one.textHtml} />
        </div>
      )}
      {one.reports.length > 0 && (
        <ul className={classes.reports} aria-label={t('reports')}>
          {one.reports.map((report) => (
            <li key={report.id}>
              <strong>{t(`reason.${report.reason}`)}</strong>
              {report.text && `: ${report.text}`}
              <span className={classes.facts}>
                {' '}
                {report.reporter?.name ?? t('formerMember')}, {f.dateTime(report.createdAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {one.appeal && (
        <div className={classes.reports}>
          <p>
            <strong>{t('earlier')}</strong> {one.earlierReason}
          </p>
          <p>
            <strong>{t('appealSays')}</strong> {one.appeal}
          </p>
        </div>
      )}
      {problem['all'] && (
        <p role="alert" className={classes.problem}>
          {problem['all']}
        </p>
      )}
      {hiding ? (
        <HideForm
          kind={one.kind}
          problem={problem['reason']}
          deciding={deciding}
          onCancel={() => setHiding(false)}
          onHide={(reason) => void decide('HIDE', reason)}
        />
      ) : (
        <div className={classes.acts}>
          <Button aria-describedby={title} disabled={deciding} onClick={() => void decide('SHOW')}>
            {t(`show.${one.kind}`)}
          </Button>
          <Button
            variant="default"
            aria-describedby={title}
            disabled={deciding}
            autoFocus={hiding === false}
            onClick={() => setHiding(true)}
          >
            {t(`hide.${one.kind}`)}
          </Button>
        </div>
      )}
    </li>
  );
}
