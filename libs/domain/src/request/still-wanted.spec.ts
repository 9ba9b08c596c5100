import fc from 'fast-check';
import { after, DAY } from '../time/index.js';
import { ageRequest, stillWantedAt, stillWantedUntil, type AgeingRequest } from './index.js';

const began = new Date('2026-11-23T09:00:00Z');
const fresh: AgeingRequest = { expiresAt: stillWantedAt(began), askedAt: null, chooseBy: null };

describe('a request grows old', () => {
  it('asks after ninety days, and ends when nobody answers in fourteen', () => {
    expect(ageRequest(fresh, after(began, 90 * DAY - 1))).toEqual({
      deed: 'WAIT',
      expiresAt: fresh.expiresAt,
      askedAt: null,
    });
    const asked = after(began, 90 * DAY);
    expect(ageRequest(fresh, asked)).toEqual({
      deed: 'ASK',
      expiresAt: after(began, 104 * DAY),
      askedAt: asked,
    });
    const waiting = { ...fresh, askedAt: asked, expiresAt: stillWantedUntil(asked) };
    expect(ageRequest(waiting, after(asked, 14 * DAY - 1)).deed).toBe('WAIT');
    expect(ageRequest(waiting, after(asked, 14 * DAY)).deed).toBe('EXPIRE');
  });

  it('does not while trainers propose', () => {
    const chooseBy = after(began, 95 * DAY);
    for (const askedAt of [null, began])
      expect(ageRequest({ ...fresh, askedAt, chooseBy }, after(began, 90 * DAY))).toEqual({
        deed: 'WAIT',
        expiresAt: after(chooseBy, 14 * DAY),
        askedAt: null,
      });
  });

  it('always at a moment to come, and never ends unasked', () => {
    const moment = fc.integer({ min: -200, max: 200 }).map((days) => after(began, days * DAY));
    const maybe = fc.option(moment, { nil: null });
    fc.assert(
      fc.property(moment, maybe, maybe, (expiresAt, askedAt, chooseBy) => {
        const ageing = ageRequest({ expiresAt, askedAt, chooseBy }, began);
        if (ageing.deed === 'EXPIRE') {
          expect(askedAt).not.toBeNull();
          expect(chooseBy).toBeNull();
        } else expect(ageing.expiresAt.getTime()).toBeGreaterThan(began.getTime());
      }),
    );
  });
});
