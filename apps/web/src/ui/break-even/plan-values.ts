import type { VatStatus } from '@nutshell/domain/money';
import type { TrainingPlan } from '@nutshell/domain/request';

/** What one fills in, in whole euros and hours, as text: half typed is text still. */
export const noCosts = { room: '', travel: '', material: '', perPerson: '', hours: '', hour: '' };
export type CostTexts = typeof noCosts;

/** Whole euros as typed → cents; nothing typed is nothing, anything else than digits is not a number. */
const cents = (euros: string): number => (euros.trim() === '' ? 0 : Math.round(Number(euros) * 100));

interface Frame {
  priceExVatCents: number;
  maxSeats: number;
  vatStatus: VatStatus;
}

/** From one participant to the maximum. */
export const planOf = (costs: CostTexts, { priceExVatCents, maxSeats, vatStatus }: Frame): TrainingPlan => ({
  roomCents: cents(costs.room),
  travelCents: cents(costs.travel),
  materialCents: cents(costs.material),
  materialPerPersonCents: cents(costs.perPerson),
  ownMinutes: costs.hours.trim() === '' ? 0 : Math.round(Number(costs.hours) * 60),
  hourCents: cents(costs.hour),
  priceExVatCents,
  vatStatus,
  minSeats: 1,
  maxSeats,
});
