import { useTranslation } from 'react-i18next';
import type { TickedSeatFragment } from '../../gql/attendance/graphql.js';

/** What to call who sits there: their name, or the number of the seat in its booking. */
export function useSeatName() {
  const { t } = useTranslation('attendance');
  return ({ name, position, bookedBy }: TickedSeatFragment): string =>
    name ?? t('openSeat', { number: position + 1, name: bookedBy?.name ?? '' });
}
