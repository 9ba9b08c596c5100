import { lazy, Suspense } from 'react';
import { useQuery } from '@apollo/client/react';
import { MOST_SKILLS, POST_TITLE } from '@nutshell/domain/post';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequestWorkplacesDocument } from '../../gql/requests/graphql.js';
import { useWide } from '../../lib/use-wide.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import { MarkdownEditor } from '../../ui/post/markdown-editor.js';
import form from '../../ui/post/post-form.module.css';
import { ScopeBadge } from '../../ui/post/scope-badge.js';
import { ScopeChoice } from '../../ui/post/scope-choice.js';
import { SkillPicker } from '../../ui/post/skill-picker.js';
import { AskedFields } from './asked-fields.js';
import type { Origin } from './new-request-page.js';
import { useRequestDraft } from './use-request-draft.js';
import { useRequestTraining } from './use-request-training.js';

const SimilarRequests = lazy(() =>
  import('./similar-requests.js').then((m) => ({ default: m.SimilarRequests })),
);

interface Props {
  title: string | undefined;
  /** Slug of the skill that it is about. */
  about: string | undefined;
  /** The question or idea that it is made of. */
  origin?: Origin;
}

export function RequestForm({ title, about, origin }: Props) {
  const { t } = useTranslation(['requests', 'posts']);
  const draft = useRequestDraft({ title, about, origin });
  const workplaces = useQuery(RequestWorkplacesDocument).data?.viewer?.organisations ?? [];
  const { submit, busy, problems, problem, isVisitor } = useRequestTraining(draft, workplaces, origin);
  // Below the title on a phone, so that it is seen while typing.
  const wide = useWide();
  const similar = (
    <Suspense>
      <SimilarRequests text={draft.title} onJoined={draft.forget} />
    </Suspense>
  );
  const wrong = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <div className={form.columns}>
      <form
        noValidate
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {origin && <FromWhat origin={origin} />}
        <FormErrorSummary problems={problems} />
        {problem && <Notice tone="problem" title={problem} />}
        <div className={form.title}>
          <Field
            id="title"
            label={t('titleLabel')}
            placeholder={t('titlePlaceholder')}
            autoComplete="off"
            enterKeyHint="next"
            maxLength={POST_TITLE.max}
            value={draft.title}
            aria-invalid={wrong('title') ? true : undefined}
            aria-describedby={wrong('title') ? 'title-error' : undefined}
            onChange={(event) => draft.change({ title: event.currentTarget.value })}
          />
          {wrong('title') && (
            <p id="title-error" className={form.error}>
              {wrong('title')}
            </p>
          )}
        </div>
        {!wide && similar}
        <MarkdownEditor
          id="text"
          label={t('whyLabel')}
          placeholder={t('whyPlaceholder')}
          value={draft.text}
          error={wrong('text')}
          onChange={(text) => draft.change({ text })}
        />
        <SkillPicker
          label={t('skillsLabel')}
          hint={t('skillsHint')}
          value={draft.skills}
          onChange={draft.changeSkills}
          text={`${draft.title}\n${draft.text}`}
          most={MOST_SKILLS}
        />
        <AskedFields asked={draft.asked} change={draft.changeAsked} wrong={wrong} />
        {origin ? (
          <p>
            <ScopeBadge scope={origin.scope} organisation={origin.organisation ?? null} />
          </p>
        ) : (
          workplaces.length > 0 && (
            <ScopeChoice
              legend={t('whoReads')}
              workplaces={workplaces}
              value={draft.workplaceAmong(workplaces)}
              onChange={(id) => draft.change({ scope: id ?? 'PUBLIC' })}
              hints={{ colleagues: t('scopeColleagues'), everybody: t('scopeEverybody') }}
            />
          )
        )}
        <div className={form.acts}>
          <Button type="submit" size="lg" disabled={busy}>
            {isVisitor ? t('signInAndAsk') : t('ask')}
          </Button>
          <p className={form.quiet}>
            {t('noObligation')} {t('posts:draftKept')}
          </p>
        </div>
      </form>
      {wide && <div className={form.beside}>{similar}</div>}
    </div>
  );
}

/** What it is made of, and how many hear of it. */
function FromWhat({ origin }: { origin: Origin }) {
  const { t } = useTranslation('requests');
  const { viewer, interest, slug, title, anonymous } = origin;
  const others = Math.max(0, interest.people - Number(viewer.isAuthor || viewer.voted || viewer.wants));
  return (
    <Notice tone="info" title={t('invites', { count: others })}>
      <p>
        {origin.__typename === 'Question' ? (
          <Link to="/vragen/$slug" params={{ slug }}>
            {title}
          </Link>
        ) : (
          <Link to="/ideeen/$slug" params={{ slug }}>
            {title}
          </Link>
        )}
      </p>
      <p>{t('invitesText')}</p>
      {anonymous && viewer.isAuthor && <p>{t('namedNow')}</p>}
    </Notice>
  );
}
