import { MultiSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { TRAINING_LIMITS } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import type { EditedTrainingFragment, StudioEditorQuery } from '../../gql/studio/graphql.js';
import { SkillPicker } from '../../ui/post/skill-picker.js';
import { useEditor } from './editor-form.js';
import { ForWhom } from './for-whom.js';
import { LevelField } from './level-field.js';
import { Section } from './section.js';

interface Props {
  topics: StudioEditorQuery['topics'];
  training: EditedTrainingFragment;
}

export function SectionBasics({ topics, training }: Props) {
  const { t } = useTranslation(['studio', 'shell']);
  const { values, errors, set, text } = useEditor();
  return (
    <Section id="basics" title={t('studio:editor.basics')}>
      <TextInput
        label={t('studio:editor.titleLabel')}
        description={t('studio:editor.titleHint')}
        maxLength={TRAINING_LIMITS.title.max}
        {...text('title')}
      />
      <Textarea
        label={t('studio:editor.summary')}
        description={t('studio:editor.summaryHint')}
        autosize
        minRows={2}
        maxLength={TRAINING_LIMITS.summary.max}
        {...text('summary')}
      />
      <MultiSelect
        id="topics"
        label={t('studio:editor.topics')}
        description={t('studio:editor.topicsHint')}
        data={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={values.topics}
        onChange={(slugs) => set('topics', slugs)}
        error={errors['topics']}
        maxValues={TRAINING_LIMITS.topics}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('studio:editor.topicsNone')}
      />
      <SkillPicker
        label={t('studio:editor.skills')}
        hint={t('studio:editor.skillsHint')}
        value={{ chosen: values.skills, refused: [] }}
        onChange={({ chosen }) =>
          set(
            'skills',
            chosen.flatMap(({ id, slug, name }) => (slug ? [{ id, slug, name }] : [])),
          )
        }
        except={topics.map(({ id }) => id)}
        most={TRAINING_LIMITS.skills}
      />
      <LevelField />
      <Radio.Group
        label={t('studio:editor.language')}
        size="md"
        value={values.language}
        onChange={(language) => set('language', language === 'EN' ? 'EN' : 'NL')}
      >
        <div style={{ display: 'flex', gap: '1.5rem', marginTop: '0.5rem' }}>
          <Radio value="NL" label={t('shell:dutch')} />
          <Radio value="EN" label={t('shell:english')} />
        </div>
      </Radio.Group>
      <ForWhom training={training} />
    </Section>
  );
}
