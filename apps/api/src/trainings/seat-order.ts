import { Invalid } from '@nutshell/domain';

/** With the defaults of the training filled in. @throws Invalid */
export function refuseSeatOrder(minSeats: number, capacity: number, path = ''): void {
  if (minSeats > capacity) throw new Invalid([{ field: `${path}capacity`, code: 'seatOrder' }]);
}
