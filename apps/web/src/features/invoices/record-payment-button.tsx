import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoicePaperFragment } from '../../gql/invoices/graphql.js';
import { Button } from '../../ui/button.js';

const RecordPaymentDialog = lazy(async () => ({
  default: (await import('./record-payment-dialog.js')).RecordPaymentDialog,
}));

/** For who runs the platform: what came in on the bank. */
export function RecordPaymentButton({ invoice }: { invoice: InvoicePaperFragment }) {
  const { t } = useTranslation('invoices');
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <Button variant="default" onClick={() => setState('open')}>
        {t('record.button')}
      </Button>
      {state !== 'never' && (
        <Suspense>
          <RecordPaymentDialog
            invoice={invoice}
            opened={state === 'open'}
            onClose={() => setState('closed')}
          />
        </Suspense>
      )}
    </>
  );
}
