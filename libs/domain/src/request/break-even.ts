import { whole } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import { percentOf, type VatStatus } from '../money/index.js';
import { feeRateAt, type FeeRate } from '../payout/index.js';

/** What giving a training costs, in whole cents: without VAT for who deducts it, as paid for who does not. */
export interface TrainingCosts {
  readonly roomCents: number;
  readonly travelCents: number;
  /** For all together. */
  readonly materialCents: number;
  /** For each participant. */
  readonly materialPerPersonCents: number;
  /** Of the trainer, preparation included. */
  readonly ownMinutes: number;
  /** What the trainer wants to earn in an hour. */
  readonly hourCents: number;
}

export interface TrainingPlan extends TrainingCosts {
  readonly priceExVatCents: number;
  readonly vatStatus: VatStatus;
  readonly minSeats: number;
  readonly maxSeats: number;
}

/** What a participant brings in, each having booked for themselves. */
export interface PerParticipant {
  readonly priceExVatCents: number;
  readonly feeExVatCents: number;
  /** The VAT over the fee where the trainer cannot deduct it: within the small-business scheme or exempt. */
  readonly feeVatCents: number;
  readonly materialCents: number;
  /** What is left of the price; below zero where each participant costs more than they pay. */
  readonly leftCents: number;
}

export interface AtParticipants {
  readonly participants: number;
  readonly incomeCents: number;
  readonly feeCents: number;
  /** Fixed costs, own hours and material. */
  readonly costCents: number;
  /** Below zero: so much is short. Own hours have been paid. */
  readonly profitCents: number;
}

export interface BreakEven {
  readonly each: PerParticipant;
  /** Whatever the number of participants: room, travel, material for all and own hours. */
  readonly fixedCents: number;
  readonly ownCents: number;
  /** So many cover everything; 0 where there is nothing to cover, null where no number does. */
  readonly participants: number | null;
  /** Whether that many fit in. */
  readonly fits: boolean;
  /** From the minimum to the maximum. */
  readonly rows: readonly AtParticipants[];
}

const AMOUNT = { min: 0, max: 100_000_000 };
const SEATS = { min: 1, max: 500 };

export function planProblems(plan: TrainingPlan): FieldProblem[] {
  const { roomCents, travelCents, materialCents, materialPerPersonCents, hourCents, priceExVatCents } = plan;
  const amounts = {
    roomCents,
    travelCents,
    materialCents,
    materialPerPersonCents,
    hourCents,
    priceExVatCents,
  };
  const { ownMinutes, minSeats, maxSeats } = plan;
  return [
    ...Object.entries(amounts).flatMap(([field, cents]) => whole(field, cents, AMOUNT)),
    ...whole('ownMinutes', ownMinutes, { min: 0, max: 100_000 }),
    ...whole('minSeats', minSeats, SEATS),
    ...whole('maxSeats', maxSeats, { min: Math.max(1, minSeats), max: SEATS.max }),
  ];
}

/** What is left of one price. @param cents without VAT */
function perParticipant(cents: number, plan: TrainingPlan, rate: FeeRate): PerParticipant {
  const feeExVatCents = percentOf(cents, rate.percent);
  const feeVatCents = plan.vatStatus === 'STANDARD' ? 0 : percentOf(feeExVatCents, rate.vatPercent);
  const materialCents = plan.materialPerPersonCents;
  const leftCents = cents - feeExVatCents - feeVatCents - materialCents;
  return { priceExVatCents: cents, feeExVatCents, feeVatCents, materialCents, leftCents };
}

const ownOf = ({ ownMinutes, hourCents }: TrainingCosts): number => Math.ceil((ownMinutes * hourCents) / 60);

const fixedOf = (costs: TrainingCosts): number =>
  costs.roomCents + costs.travelCents + costs.materialCents + ownOf(costs);

/**
 * From how many participants on a training pays for itself, own hours included: "bij 7 deelnemers à € 95".
 * @param now decides which fee the platform takes
 * @throws Invalid (roomCents, travelCents, materialCents, materialPerPersonCents, hourCents, priceExVatCents, ownMinutes,
 * minSeats, maxSeats)
 */
export function breakEven(plan: TrainingPlan, now: Date): BreakEven {
  refuseProblems(planProblems(plan));
  const each = perParticipant(plan.priceExVatCents, plan, feeRateAt(now));
  const ownCents = ownOf(plan);
  const fixedCents = fixedOf(plan);
  const participants =
    fixedCents === 0 && each.leftCents >= 0
      ? 0
      : each.leftCents > 0
        ? Math.ceil(fixedCents / each.leftCents)
        : null;
  const rows = Array.from({ length: plan.maxSeats - plan.minSeats + 1 }, (_, more) =>
    atParticipants(plan.minSeats + more, each, fixedCents),
  );
  return {
    each,
    fixedCents,
    ownCents,
    participants,
    fits: participants !== null && participants <= plan.maxSeats,
    rows,
  };
}

function atParticipants(participants: number, each: PerParticipant, fixedCents: number): AtParticipants {
  const incomeCents = participants * each.priceExVatCents;
  const feeCents = participants * (each.feeExVatCents + each.feeVatCents);
  const costCents = fixedCents + participants * each.materialCents;
  return { participants, incomeCents, feeCents, costCents, profitCents: incomeCents - feeCents - costCents };
}

/**
 * The lowest price without VAT, in whole cents, at which so many participants cover everything; null where no price up
 * to € 1,000,000 does.
 * @param participants at least 1
 * @throws Invalid, as `breakEven`
 */
export function priceToCover(plan: TrainingPlan, participants: number, now: Date): number | null {
  refuseProblems([...planProblems(plan), ...whole('participants', participants, SEATS)]);
  const rate = feeRateAt(now);
  const fixedCents = fixedOf(plan);
  const covers = (cents: number): boolean =>
    participants * perParticipant(cents, plan, rate).leftCents >= fixedCents;
  if (!covers(AMOUNT.max)) return null;
  let [low, high] = [0, AMOUNT.max];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (covers(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
