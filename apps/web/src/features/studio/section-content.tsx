import { useTranslation } from 'react-i18next';
import type { EditedTrainingFragment } from '../../gql/studio/graphql.js';
import { useEditor } from './editor-form.js';
import { MarkdownField } from './markdown-field.js';
import { OutcomesField } from './outcomes-field.js';
import { Section } from './section.js';
import type { useAutosave } from './use-autosave.js';

interface Props {
  training: EditedTrainingFragment;
  saving: ReturnType<typeof useAutosave>;
}

export function SectionContent({ training, saving }: Props) {
  const { t } = useTranslation('studio');
  const { values, errors, set } = useEditor();
  return (
    <Section id="content" title={t('editor.content')}>
      <MarkdownField
        id="description"
        label={t('editor.description')}
        hint={t('editor.descriptionHint')}
        value={values.description}
        error={errors['description']}
        onChange={(text) => set('description', text)}
        html={training.descriptionHtml}
        isStale={values.description.trim() !== training.description.trim()}
        // What the public reads is not saved for the sake of a preview.
        onPreview={training.status === 'DRAFT' ? saving.saveNow : undefined}
      />
      <OutcomesField />
    </Section>
  );
}
