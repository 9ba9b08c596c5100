import fc from 'fast-check';
import { DAY, HOUR, toWallTime } from '../time/index.js';
import { decideUntil, decisionAt, isDecisionInTime } from './index.js';

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
