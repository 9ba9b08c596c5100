import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import type { QuestionInFull } from './question-page.js';

const DuplicateDialog = lazy(async () => ({
  default: (await import('./duplicate-dialog.js')).DuplicateDialog,
}));

/** Says that it was asked before, for who may say so. */
export function DuplicateButton({ question }: { question: QuestionInFull }) {
  const { t } = useTranslation('questions');
  const [open, setOpen] = useState(false);
  if (!question.viewer.canMarkDuplicate) return null;
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t('sameQuestion')}
      </Button>
      {open && (
        <Suspense>
          <DuplicateDialog question={question} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
