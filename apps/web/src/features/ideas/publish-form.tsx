import { useQuery } from '@apollo/client/react';
import { MOST_PHOTOS, MOST_SKILLS, POST_TITLE } from '@nutshell/domain/post';
import { useTranslation } from 'react-i18next';
import { WorkplacesDocument } from '../../gql/ideas/graphql.js';
import { useWide } from '../../lib/use-wide.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import { Audience } from '../../ui/post/audience.js';
import { MarkdownEditor } from '../../ui/post/markdown-editor.js';
import { PhotoPicker } from '../../ui/post/photo-picker.js';
import form from '../../ui/post/post-form.module.css';
import { SkillPicker } from '../../ui/post/skill-picker.js';
import { useRootDraft } from '../../ui/post/use-root-draft.js';
import { SimilarIdeas } from './similar-ideas.js';
import { usePublish } from './use-publish.js';

export function PublishForm({ title }: { title: string | undefined }) {
  const { t } = useTranslation(['ideas', 'posts']);
  const draft = useRootDraft('idea', { title });
  const workplaces = useQuery(WorkplacesDocument).data?.viewer?.organisations ?? [];
  const { publish, publishing, problems, problem, isVisitor } = usePublish(draft, workplaces);
  // Below the title on a phone, so that it is seen while typing.
  const wide = useWide();
  const similar = <SimilarIdeas text={draft.title} />;
  const wrong = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <div className={form.columns}>
      <form
        noValidate
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
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
            label={t('whyLabel')}
            placeholder={t('whyPlaceholder')}
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
          value={draft.skills}
          onChange={draft.changeSkills}
          text={`${draft.title}\n${draft.text}`}
          most={MOST_SKILLS}
        />
        <Audience legend={t('whoReads')} draft={draft} workplaces={workplaces} />
        <div className={form.acts}>
          <Button type="submit" size="lg" disabled={publishing}>
            {isVisitor ? t('signInAndPublish') : t('publish')}
          </Button>
          <p className={form.quiet}>{t('posts:draftKept')}</p>
        </div>
      </form>
      {wide && <div className={form.beside}>{similar}</div>}
    </div>
  );
}
