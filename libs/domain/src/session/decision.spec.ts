import fc from 'fast-check';
import { DAY, HOUR, toWallTime } from '../time/index.js';
import {
  decideUntil,
  decisionAt,
  isDecisionInTime,
  isSilent,
  refuseDecision,
  SESSION_DECISIONS,
  type Undecided,
} from './index.js';

const zone = 'Europe/Amsterdam';
const at = (iso: string) => new Date(iso);

describe('the moment of decision', () => {
  it('is a week before at 17:00 on the clock, whatever the clock did in between', () => {
    const now = at('2026-09-01T08:00:00Z');
    expect(decisionAt({ startsAt: at('2026-10-27T08:00:00Z'), zone }, now)).toEqual(
      at('2026-10-20T15:00:00Z'),
    );
    expect(decisionAt({ startsAt: at('2027-03-30T07:00:00Z'), zone }, now)).toEqual(
      at('2027-03-23T16:00:00Z'),
    );
  });

  it('comes closer for what is planned late, and is none where there is no time to decide', () => {
    const startsAt = at('2026-11-26T08:00:00Z');
    expect(decisionAt({ startsAt, zone }, at('2026-11-21T09:00:00Z'))).toEqual(at('2026-11-23T16:00:00Z'));
    expect(decisionAt({ startsAt, zone }, at('2026-11-24T09:00:00Z'))).toEqual(at('2026-11-24T16:00:00Z'));
    expect(decisionAt({ startsAt, zone }, at('2026-11-24T17:00:00Z'))).toBeNull();
  });

  it('leaves the trainer a day, and always lies ahead', () => {
    const start = at('2026-06-01T08:00:00Z').getTime();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * DAY }),
        fc.integer({ min: 0, max: 60 * DAY }),
        (later, lead) => {
          const startsAt = new Date(start + later);
          const now = new Date(+startsAt - lead);
          const moment = decisionAt({ startsAt, zone }, now);
          if (!moment) return;
          expect(toWallTime(moment, zone)).toMatch(/T17:00$/);
          expect(isDecisionInTime(moment, startsAt, now)).toBe(true);
          expect(decideUntil(moment, startsAt)).toEqual(new Date(+moment + 24 * HOUR));
        },
      ),
    );
  });
});

describe('the choice of the trainer', () => {
  const now = at('2026-11-23T16:00:00Z');
  const undecided: Undecided = {
    status: 'PUBLISHED',
    startsAt: at('2026-11-30T08:00:00Z'),
    minSeats: 4,
    decideUntil: null,
    runsAt: null,
  };
  const open = (session: Undecided) =>
    SESSION_DECISIONS.filter((decision) => {
      try {
        refuseDecision(session, decision, now);
        return true;
      } catch {
        return false;
      }
    });

  it('is open for a day; that it runs may be said before', () => {
    expect(open(undecided)).toEqual(['RUN']);
    expect(open({ ...undecided, decideUntil: at('2026-11-24T16:00:00Z') })).toEqual([...SESSION_DECISIONS]);
    expect(open({ ...undecided, decideUntil: now })).toEqual([]);
    expect(open({ ...undecided, minSeats: 1 })).toEqual([]);
    expect(open({ ...undecided, runsAt: now })).toEqual([]);
    expect(open({ ...undecided, status: 'CANCELLED', decideUntil: at('2026-11-24T16:00:00Z') })).toEqual([]);
  });

  it('is made by silence at the very moment at which it closes', () => {
    expect(isSilent({ ...undecided, decideUntil: now }, now)).toBe(true);
    expect(isSilent({ ...undecided, decideUntil: at('2026-11-23T16:00:01Z') }, now)).toBe(false);
    expect(isSilent({ ...undecided, decideUntil: now, runsAt: now }, now)).toBe(false);
  });
});
