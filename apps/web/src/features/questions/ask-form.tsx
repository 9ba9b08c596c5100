import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import { MOST_PHOTOS, MOST_SKILLS, POST_TITLE } from '@nutshell/domain/post';
import { useTranslation } from 'react-i18next';
import { SkillNamesDocument, WorkplacesDocument } from '../../gql/questions/graphql.js';
import { useWide } from '../../lib/use-wide.js';
import { Button } from '../../ui/button.js';
import { CheckField } from '../../ui/check-field.js';
import { Field } from '../../ui/field.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import { Audience } from '../../ui/post/audience.js';
import { MarkdownEditor } from '../../ui/post/markdown-editor.js';
import { PhotoPicker } from '../../ui/post/photo-picker.js';
import form from '../../ui/post/post-form.module.css';
import { SkillPicker } from '../../ui/post/skill-picker.js';
import { useRootDraft, type RootDraft } from '../../ui/post/use-root-draft.js';
import { SimilarQuestions } from './similar-questions.js';
import { useAsk } from './use-ask.js';

interface Props {
  title: string | undefined;
  /** Slug of the skill that it is about. */
  about: string | undefined;
}

export function AskForm({ title, about }: Props) {
  const { t } = useTranslation(['questions', 'posts']);
  const draft = useRootDraft('question', { title });
  useAbout(about, draft);
  const workplaces = useQuery(WorkplacesDocument).data?.viewer?.organisations ?? [];
  const { ask, asking, problems, problem, isVisitor } = useAsk(draft, workplaces);
  // Below the title on a phone, so that it is seen while typing.
  const wide = useWide();
  const similar = <SimilarQuestions text={draft.title} onFollowed={draft.forget} />;
  const wrong = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <div className={form.columns}>
      <form
        noValidate
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
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
        <div className={form.field}>
          <MarkdownEditor
            id="text"
            label={t('textLabel')}
            placeholder={t('textPlaceholder')}
            value={draft.text}
            error={wrong('text')}
            onChange={(text) => draft.change({ text })}
          />
          <PhotoPicker
            label={t('photoHint')}
            value={draft.photos}
            onChange={draft.changePhotos}
            most={MOST_PHOTOS}
          />
        </div>
        <SkillPicker
          label={t('skillsLabel')}
          hint={t('skillsHint')}
          value={draft.skills}
          onChange={draft.changeSkills}
          text={`${draft.title}\n${draft.text}`}
          most={MOST_SKILLS}
        />
        <Audience legend={t('whoReads')} draft={draft} workplaces={workplaces}>
          <CheckField
            label={t('mayWiden')}
            hint={t('mayWidenHint')}
            checked={draft.mayWiden}
            onChange={(mayWiden) => draft.change({ mayWiden })}
          />
        </Audience>
        <div className={form.acts}>
          <Button type="submit" size="lg" disabled={asking}>
            {isVisitor ? t('signInAndAsk') : t('place')}
          </Button>
          <p className={form.quiet}>{t('posts:draftKept')}</p>
        </div>
      </form>
      {wide && <div className={form.beside}>{similar}</div>}
    </div>
  );
}

/** Who comes from a page about a skill, asks about that skill. */
function useAbout(slug: string | undefined, draft: RootDraft) {
  const { data } = useQuery(SkillNamesDocument, { variables: { slug: slug ?? '' }, skip: !slug });
  const skill = data?.skill;
  useEffect(() => {
    const { chosen, refused } = draft.skills;
    if (!skill || refused.includes(skill.id) || chosen.some(({ id }) => id === skill.id)) return;
    draft.changeSkills({ chosen: [{ id: skill.id, name: skill.name }, ...chosen], refused });
    // Once, when its name is known.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [skill?.id]);
}
