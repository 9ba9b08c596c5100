import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoicePaperFragment } from '../../gql/invoices/graphql.js';
import { Button } from '../../ui/button.js';

const CorrectDialog = lazy(async () => ({ default: (await import('./correct-dialog.js')).CorrectDialog }));

/** Opens the form with which a wrong name or address is put right. */
export function CorrectButton({ invoice }: { invoice: InvoicePaperFragment }) {
  const { t } = useTranslation('invoices');
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <Button variant="default" onClick={() => setState('open')}>
        {t('page.correct')}
      </Button>
      {state !== 'never' && (
        <Suspense>
          <CorrectDialog invoice={invoice} opened={state === 'open'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  );
}
