import { useMemo, useState } from 'react';
import { useForm } from '@mantine/form';
import { useApolloClient } from '@apollo/client/react';
import { completeness, trainingProblems } from '@nutshell/domain/training';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  StudioEditorDocument,
  type EditedTrainingFragment,
  type StudioEditorQuery,
  type StudioTrainingFragment,
  type VatStatus,
} from '../../gql/studio/graphql.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useSettled } from '../../lib/use-settled.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { TextLink } from '../../ui/text-link.js';
import { EditorFormProvider } from './editor-form.js';
import { EditorHead } from './editor-head.js';
import classes from './editor.module.css';
import { fieldsOf, keptItems, valuesOf, type EditorValues } from './editor-values.js';
import { Meter } from './meter.js';
import { PublishBox } from './publish-box.js';
import { SectionAround } from './section-around.js';
import { SectionBasics } from './section-basics.js';
import { SectionContent } from './section-content.js';
import { SectionDates } from './section-dates.js';
import { SectionMoney } from './section-money.js';
import { SectionPicture } from './section-picture.js';
import { SectionShape } from './section-shape.js';
import { readUnsaved } from './unsaved.js';
import { useAutosave } from './use-autosave.js';

interface Props {
  training: EditedTrainingFragment;
  topics: StudioEditorQuery['topics'];
  vatStatus: VatStatus | null;
}

/** The whole training on one page: sections, the meter beside them, and publishing below. */
export function Editor({ training, topics, vatStatus }: Props) {
  const { t } = useTranslation('studio');
  const client = useApolloClient();
  const navigate = useNavigate();
  const sentences = useFieldProblems();
  const [stored] = useState(() => valuesOf(training));
  const [unsavedBefore] = useState(() => readUnsaved(training.id));
  const form = useForm<EditorValues>({ initialValues: { ...stored, ...unsavedBefore } });
  const { values } = form;

  const wrong = useMemo(() => trainingProblems(fieldsOf(values)), [values]);
  const settled = useSettled(wrong, 1200);
  const saving = useAutosave({
    training,
    stored,
    values,
    wrong: useMemo(() => new Set(wrong.map(({ field }) => field.split('.')[0] as string)), [wrong]),
    auto: training.status === 'DRAFT',
    onSaved,
  });
  // Only what is still wrong after a pause: nobody is told off while typing.
  const errors: Record<string, string> = {
    ...saving.problems,
    ...sentences(settled.filter((problem) => wrong.some((now) => now.field === problem.field))),
  };

  function onSaved(saved: StudioTrainingFragment) {
    takeOverItemIds(saved);
    if (saved.slug === training.slug) return;
    // A draft's address follows its title: the page stays, only the address changes.
    const page = client.readQuery({ query: StudioEditorDocument, variables: { slug: training.slug } });
    if (page) client.writeQuery({ query: StudioEditorDocument, variables: { slug: saved.slug }, data: page });
    void navigate({
      to: '/studio/trainingen/$slug',
      params: { slug: saved.slug },
      replace: true,
      resetScroll: false,
    });
  }

  function takeOverItemIds(saved: StudioTrainingFragment) {
    form.setFieldValue('items', (items) => {
      const kept = keptItems(items);
      if (kept.length !== saved.items.length) return items;
      const ids = new Map(kept.map((item, index) => [item.key, String(saved.items[index]?.id)]));
      return items.map((item) => ({ ...item, id: ids.get(item.key) ?? item.id }));
    });
  }

  const meter = completeness({
    ...fieldsOf(values),
    vatStatus,
    upcomingSessions: training.sessions.filter(
      (session) => session.status !== 'CANCELLED' && new Date(session.startsAt) > new Date(),
    ).length,
  });

  return (
    <Page
      title={values.title || t('create.title')}
      actions={<TextLink to="/studio">{t('editor.back')}</TextLink>}
    >
      <EditorFormProvider value={{ form, errors }}>
        <EditorHead training={training} saving={saving} />
        {Object.keys(unsavedBefore).length > 0 && <Notice tone="info" title={t('save.restored')} />}
        <div className={classes.layout}>
          <Meter percent={meter.percent} steps={meter.steps} />
          <div className={classes.sections}>
            <SectionBasics topics={topics} training={training} />
            <SectionContent training={training} saving={saving} />
            <SectionShape />
            <SectionMoney vatStatus={vatStatus} slug={training.slug} />
            <SectionPicture training={training} />
            <SectionAround />
            <SectionDates training={training} beforePlanning={saving.saveNow} />
            <PublishBox training={training} saveNow={saving.saveNow} />
          </div>
        </div>
      </EditorFormProvider>
    </Page>
  );
}
