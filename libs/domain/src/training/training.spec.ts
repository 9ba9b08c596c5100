import fc from 'fast-check';
import {
  checkTraining,
  completeness,
  COMPLETENESS_STEPS,
  isNanoModule,
  missingToPublish,
  refuseIncompleteTraining,
  trainingProblems,
  type TrainingAsOffered,
  type TrainingFields,
} from './index.js';

const full: TrainingAsOffered = {
  title: 'Betere productfoto’s met je telefoon',
  summary: 'In een ochtend foto’s waar je product van gaat leven.',
  description: 'We fotograferen wat jij verkoopt.',
  outcomes: ['Je kunt een product uitlichten'],
  levelFrom: 0,
  levelTo: 2,
  topics: ['fotografie'],
  language: 'NL',
  format: 'FACE_TO_FACE',
  durationMinutes: 180,
  minSeats: 3,
  maxSeats: 8,
  priceExVatCents: 12_500,
  extraCosts: '',
  imageId: 'image',
  items: [{ moment: 'BEFORE', kind: 'LINK', title: 'Kijk dit', url: 'https://vonk.example/licht' }],
  vatStatus: 'STANDARD',
  upcomingSessions: 1,
};

const codes = (training: TrainingFields) =>
  trainingProblems(training).map(({ field, code }) => `${field} ${code}`);

describe('completeness', () => {
  it('is 100 when all is done', () => {
    expect(completeness(full).percent).toBe(100);
    expect(missingToPublish(full)).toEqual([]);
  });

  it('does not let a training be published without a price and a VAT status', () => {
    const unpriced = { ...full, priceExVatCents: null, vatStatus: null };
    expect(missingToPublish(unpriced)).toEqual(['price', 'vat']);
    expect(() => refuseIncompleteTraining(unpriced)).toThrow(
      expect.objectContaining({ code: 'TrainingIncomplete', missing: ['price', 'vat'] }),
    );
  });

  it('counts free as a price, and "none" as an answer on extra costs', () => {
    const done = completeness({ upcomingSessions: 0, priceExVatCents: 0, extraCosts: '' }).steps.filter(
      (step) => step.done,
    );
    expect(done.map((step) => step.code)).toEqual(['price', 'extraCosts']);
  });

  it('grows with every field and reaches 100 only at the end', () => {
    const keys = Object.keys(full) as (keyof TrainingAsOffered)[];
    fc.assert(
      fc.property(fc.subarray(keys), fc.constantFrom(...keys), (chosen, extra) => {
        const pick = (names: string[]): TrainingAsOffered => ({
          upcomingSessions: 0,
          ...Object.fromEntries(Object.entries(full).filter(([key]) => names.includes(key))),
        });
        const fewer = completeness(pick(chosen));
        const more = completeness(pick([...chosen, extra]));
        expect(more.percent).toBeGreaterThanOrEqual(fewer.percent);
        expect(fewer.percent === 100).toBe(fewer.steps.every((step) => step.done));
        expect(fewer.steps).toHaveLength(COMPLETENESS_STEPS.length);
      }),
    );
  });
});

describe('checkTraining', () => {
  it('accepts a full training and a draft with only a title', () => {
    expect(() => checkTraining(full)).not.toThrow();
    expect(codes({ title: 'Las' })).toEqual([]);
  });

  it('names every field that is wrong', () => {
    expect(
      codes({
        title: 'ab',
        summary: 'x'.repeat(301),
        outcomes: ['fijn', 'y'.repeat(201)],
        levelFrom: 3,
        levelTo: 1,
        durationMinutes: 7.5,
        minSeats: 9,
        maxSeats: 8,
        priceExVatCents: -1,
      }),
    ).toEqual([
      'title tooShort',
      'summary tooLong',
      'outcomes.1 tooLong',
      'levelTo levelOrder',
      'durationMinutes notWhole',
      'maxSeats seatOrder',
      'priceExVatCents tooLow',
    ]);
    expect(codes({})).toEqual(['title required']);
  });

  it('asks of each item what its kind needs', () => {
    const item = { moment: 'AFTER', title: 'Verder' } as const;
    const items = [
      { ...item, kind: 'TEXT' },
      { ...item, kind: 'LINK' },
      { ...item, kind: 'VIDEO', url: 'javascript:alert(1)' },
      { ...item, kind: 'FILE' },
      { ...item, kind: 'FILE', fileId: 'file' },
    ] as const;
    expect(codes({ title: 'Las', items })).toEqual([
      'items.0.text required',
      'items.1.url required',
      'items.2.url url',
      'items.3.fileId required',
    ]);
  });

  it('counts characters as people do', () => {
    expect(codes({ title: '🔥'.repeat(120) })).toEqual([]);
  });
});

it('calls half a day or less a nano module', () => {
  expect([30, 240, 241].map(isNanoModule)).toEqual([true, true, false]);
});
