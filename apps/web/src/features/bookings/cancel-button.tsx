import { lazy, Suspense, useState } from 'react';
import { Button } from '@mantine/core';
import type { BookingDetailFragment } from '../../gql/bookings/graphql.js';

const CancelDialog = lazy(async () => ({ default: (await import('./cancel-dialog.js')).CancelDialog }));

/** Opens the dialog that first shows what one gets back. */
export function CancelButton({ booking, label }: { booking: BookingDetailFragment; label: string }) {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setState('open')}>
        {label}
      </Button>
      {state !== 'never' && (
        <Suspense>
          <CancelDialog booking={booking} opened={state === 'open'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  );
}
