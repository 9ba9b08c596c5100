import { useState, type FormEvent } from 'react';
import { MOST_SKILLS, POST_TITLE, postProblems } from '@nutshell/domain/post';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { Button } from '../button.js';
import { Field } from '../field.js';
import { FormErrorSummary } from '../form-error-summary.js';
import { Notice } from '../notice.js';
import classes from './comments.module.css';
import { useEditPost } from './edit-text.js';
import { MarkdownEditor } from './markdown-editor.js';
import { SkillPicker, type PickedSkill } from './skill-picker.js';

interface Props {
  post: { id: string; title: string; text: string; skills: readonly PickedSkill[] };
  kind: 'QUESTION' | 'IDEA' | 'REQUEST';
  labels: { title: string; text: string; skills: string };
  onSaved: () => Promise<unknown>;
  onClose: () => void;
}

/** Changes title, text and skills of a question, an idea or a request; what it was stays readable in its history. */
export function EditRoot({ post, kind, labels, onSaved, onClose }: Props) {
  const { t } = useTranslation('posts');
  const inWords = useFieldProblems();
  const { problems, show } = useFormProblems();
  const { save, problem, saving } = useEditPost();
  const { draft, change, forget } = useDraft(`edit-${post.id}`, { title: post.title, text: post.text });
  const [skills, setSkills] = useState({
    chosen: post.skills.map(({ id, name }) => ({ id, name })),
    refused: [] as string[],
  });
  const close = () => {
    forget();
    onClose();
  };
  async function submit(event: FormEvent) {
    event.preventDefault();
    const fields = { ...draft, skillIds: skills.chosen.map(({ id }) => id) };
    const found = postProblems(kind, fields);
    show(inWords(found));
    if (found.length > 0 || !(await save({ postId: post.id, ...fields }))) return;
    await onSaved();
    close();
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
      <FormErrorSummary problems={problems} />
      {problem && <Notice tone="problem" title={problem} />}
      <Field
        id="title"
        label={labels.title}
        maxLength={POST_TITLE.max}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <MarkdownEditor
        id="text"
        label={labels.text}
        value={draft.text}
        onChange={(text) => change({ text })}
      />
      <SkillPicker label={labels.skills} value={skills} onChange={setSkills} most={MOST_SKILLS} />
      <div className={classes.acts}>
        <Button type="submit" disabled={saving}>
          {t('save')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('neverMind')}
        </Button>
      </div>
    </form>
  );
}
