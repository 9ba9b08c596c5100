import fc from 'fast-check';
import { after, DAY, HOUR, MINUTE, WallTimeAmbiguous, WallTimeDoesNotExist } from '../time/index.js';
import {
  canPropose,
  CHOOSING_DAYS,
  CHOOSING_DAYS_AT_MOST,
  CHOOSING_HOURS_AT_LEAST,
  choiceMoment,
  DAYS_FROM_CHOICE_TO_DATE,
  lastChoiceFor,
  plannedDates,
  proposalProblems,
  refuseClosedProposal,
  type Proposing,
} from './proposal.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const open = (chooseBy: Date | null = null): Proposing => ({
  status: 'OPEN',
  mergedIntoId: null,
  ownerId: 'owner',
  chooseBy,
});
const trainer = (firstStart: Date, chooseBy: Date | null = null) => ({
  trainerId: 'trainer',
  firstStart,
  chooseBy,
});

/** Minutes from now, over half a year. */
const minutes = fc.integer({ min: -60 * 24, max: 180 * 24 * 60 }).map((some) => after(NOW, some * MINUTE));

describe('the moment of the choice', () => {
  it('is in a week unless the trainer says otherwise, sooner where the first date is near', () => {
    expect(choiceMoment(open(), trainer(after(NOW, 60 * DAY)), NOW)).toEqual(after(NOW, CHOOSING_DAYS * DAY));
    expect(choiceMoment(open(), trainer(after(NOW, 14 * DAY)), NOW)).toEqual(after(NOW, 3 * DAY));
    const asked = after(NOW, 10 * DAY);
    expect(choiceMoment(open(), trainer(after(NOW, 60 * DAY), asked), NOW)).toEqual(asked);
  });

  it('leaves the askers a day, and eleven days from there to every date', () => {
    fc.assert(
      fc.property(minutes, fc.option(minutes), fc.option(minutes), (firstStart, present, asked) => {
        let moment: Date;
        try {
          moment = choiceMoment(open(present), trainer(firstStart, asked), NOW);
        } catch {
          return;
        }
        expect(moment >= after(NOW, CHOOSING_HOURS_AT_LEAST * HOUR)).toBe(true);
        expect(moment <= after(firstStart, -DAYS_FROM_CHOICE_TO_DATE * DAY)).toBe(true);
        if (present) expect(moment).toEqual(present);
      }),
    );
  });

  it('is found for every first date that is far enough away, and for none that is not', () => {
    fc.assert(
      fc.property(minutes, (firstStart) => {
        const fits = lastChoiceFor(firstStart) >= after(NOW, CHOOSING_HOURS_AT_LEAST * HOUR);
        const find = () => choiceMoment(open(), trainer(firstStart), NOW);
        if (fits) expect(find()).toBeInstanceOf(Date);
        else expect(find).toThrow('dates: tooLow');
      }),
    );
  });

  it('stays where the first trainer set it, and within a day of it nothing new comes', () => {
    const set = after(NOW, 5 * DAY);
    const far = after(NOW, 60 * DAY);
    expect(choiceMoment(open(set), trainer(far, after(NOW, 20 * DAY)), NOW)).toEqual(set);
    expect(() => choiceMoment(open(after(NOW, 23 * HOUR)), trainer(far), NOW)).toThrow('ProposingClosed');
    expect(() => choiceMoment(open(set), trainer(after(NOW, 15 * DAY)), NOW)).toThrow('dates: tooLow');
    expect(() => choiceMoment(open(), trainer(far, after(NOW, 23 * HOUR)), NOW)).toThrow('chooseBy');
    expect(() => choiceMoment(open(), trainer(far, after(NOW, 50 * DAY)), NOW)).toThrow('chooseBy');
  });

  it('is not put off beyond a month: until then nobody else can propose anything sooner', () => {
    const far = after(NOW, 400 * DAY);
    const most = after(NOW, CHOOSING_DAYS_AT_MOST * DAY);
    expect(choiceMoment(open(), trainer(far, most), NOW)).toEqual(most);
    expect(() => choiceMoment(open(), trainer(far, after(most, MINUTE)), NOW)).toThrow('chooseBy');
  });

  it('is not for the owner, nor for a request that gathers nobody', () => {
    const far = after(NOW, 60 * DAY);
    expect(() => choiceMoment(open(), { ...trainer(far), trainerId: 'owner' }, NOW)).toThrow('OwnRequest');
    expect(() => choiceMoment({ ...open(), status: 'PLANNED' }, trainer(far), NOW)).toThrow('RequestClosed');
    const merged = { ...open(), status: 'MERGED', mergedIntoId: 'other' } as const;
    expect(() => choiceMoment(merged, trainer(far), NOW)).toThrow('RequestMerged');
  });

  it('is what tells whether somebody may propose at all', () => {
    fc.assert(
      fc.property(fc.option(minutes), fc.constantFrom('owner', 'trainer'), (present, trainerId) => {
        const farEnough = { trainerId, firstStart: after(present ?? NOW, 40 * DAY) };
        const propose = () => choiceMoment(open(present), farEnough, NOW);
        if (canPropose(open(present), trainerId, NOW)) expect(propose).not.toThrow();
        else expect(propose).toThrow();
      }),
    );
  });
});

describe('the dates of a proposal', () => {
  const zone = 'Europe/Amsterdam';

  it('are put in order, with their end by the training', () => {
    const dates = plannedDates(
      [
        { startsAt: '2027-06-15T13:00', zone },
        { startsAt: '2027-01-12T09:00', zone },
      ],
      180,
    );
    expect(dates).toEqual([
      {
        startsAt: new Date('2027-01-12T08:00:00Z'),
        endsAt: new Date('2027-01-12T11:00:00Z'),
        zone,
        localStart: '2027-01-12T09:00',
      },
      {
        startsAt: new Date('2027-06-15T11:00:00Z'),
        endsAt: new Date('2027-06-15T14:00:00Z'),
        zone,
        localStart: '2027-06-15T13:00',
      },
    ]);
  });

  it('are refused where the clock never shows them, shows them twice, or they are the same moment', () => {
    const plan = (...starts: string[]) =>
      plannedDates(
        starts.map((startsAt) => ({ startsAt, zone })),
        60,
      );
    expect(() => plan('2027-03-28T02:30')).toThrow(WallTimeDoesNotExist);
    expect(() => plan('2027-10-31T02:30')).toThrow(WallTimeAmbiguous);
    expect(() => plan('2027-01-12T09:00', '2027-01-12T09:00')).toThrow('dates.1.startsAt: twice');
    const elsewhere = [
      { startsAt: '2027-01-12T09:00', zone },
      { startsAt: '2027-01-12T08:00', zone: 'Europe/London' },
    ];
    expect(() => plannedDates(elsewhere, 60)).toThrow('dates.1.startsAt: twice');
  });
});

describe('a proposal', () => {
  const fields = {
    text: 'Ik geef dit al jaren.',
    priceExVatCents: 9_500,
    minSeats: 3,
    maxSeats: 8,
    dates: [{ zone: 'Europe/Amsterdam' }],
  };
  const problems = (more: object) => proposalProblems({ ...fields, ...more }).map(({ field }) => field);

  it('has a text, a price, an order of seats and one to six dates', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ text: 'Kort' })).toEqual(['text']);
    expect(problems({ priceExVatCents: -1 })).toEqual(['priceExVatCents']);
    expect(problems({ minSeats: 9 })).toEqual(['maxSeats']);
    expect(problems({ minSeats: 0 })).toEqual(['minSeats']);
    expect(problems({ dates: [] })).toEqual(['dates']);
    expect(problems({ dates: Array(7).fill({ zone: 'Europe/Amsterdam' }) })).toEqual(['dates']);
    expect(problems({ dates: [{ zone: 'Europe/Nergens' }] })).toEqual(['dates.0.zone']);
  });

  it('is changed only while it is open', () => {
    expect(() => refuseClosedProposal({ status: 'OPEN' })).not.toThrow();
    for (const status of ['CHOSEN', 'NOT_CHOSEN', 'WITHDRAWN', 'NOT_RUN'] as const)
      expect(() => refuseClosedProposal({ status })).toThrow('ProposalClosed');
  });
});
