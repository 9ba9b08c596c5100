/** What a seller got in one quarter of a year: cents, after and as fees of the platform. */
export interface QuarterSums {
  /** 1–4. */
  readonly quarter: number;
  /** What was paid to the seller, after the fees. */
  readonly considerationCents: number;
  readonly feeCents: number;
  /** How many sales those were. */
  readonly activities: number;
}

/**
 * Below these two a seller of goods is not reported (Directive 2021/514, annex V, section I.B.4 sub d). Training is a
 * personal service, for which there is no such threshold: every seller is in the report, and only marked.
 */
export const SMALL_SELLER = { activities: 30, considerationCents: 200_000 } as const;

export interface YearSums {
  readonly quarters: readonly QuarterSums[];
  readonly considerationCents: number;
  readonly feeCents: number;
  readonly activities: number;
  /** Under the threshold that goods have: reported all the same. */
  readonly small: boolean;
}

/** The four quarters, those without a sale too, and their sums. */
export function yearSums(found: readonly QuarterSums[]): YearSums {
  const quarters = [1, 2, 3, 4].map(
    (quarter) =>
      found.find((one) => one.quarter === quarter) ?? {
        quarter,
        considerationCents: 0,
        feeCents: 0,
        activities: 0,
      },
  );
  const total = (key: 'considerationCents' | 'feeCents' | 'activities') =>
    quarters.reduce((sum, quarter) => sum + quarter[key], 0);
  const [considerationCents, feeCents, activities] = [
    total('considerationCents'),
    total('feeCents'),
    total('activities'),
  ];
  const small =
    activities < SMALL_SELLER.activities && considerationCents + feeCents <= SMALL_SELLER.considerationCents;
  return { quarters, considerationCents, feeCents, activities, small };
}
