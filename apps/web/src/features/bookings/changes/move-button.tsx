import { lazy, Suspense, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment } from '../../../gql/bookings/graphql.js';

const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog.js')).MoveDialog }));

/** Opens the dates that one can move to. */
export function MoveButton({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('changes');
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <Button variant="default" onClick={() => setState('open')}>
        {t('move.open')}
      </Button>
      {state !== 'never' && (
        <Suspense>
          <MoveDialog booking={booking} opened={state === 'open'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  );
}
