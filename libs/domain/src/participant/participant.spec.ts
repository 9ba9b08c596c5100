import { after, HOUR } from '../time/index.js';
import { chaserMoments, checkInCode, nameSeat, readCheckInCode, refuseSharedAddresses } from './index.js';

const session = { startsAt: new Date('2026-11-26T13:00:00Z'), zone: 'Europe/Amsterdam' };
const early = after(session.startsAt, -72 * HOUR - 1);
const late = after(session.startsAt, -HOUR);
const open = { name: null, email: null };
const anna = { name: 'Anna de Wit', email: 'anna@bedrijf.nl' };
const code = (name: string) => expect.objectContaining({ code: name });

describe('naming a seat', () => {
  it('keeps the name tidy and the address in lower case', () => {
    expect(nameSeat(open, { name: '  Anna  de Wit ', email: ' Anna@Bedrijf.NL' }, session, early)).toEqual({
      person: anna,
      naming: 'named',
    });
  });

  it('is possible until 72 hours before the start, and for a substitute until the start', () => {
    expect(() => nameSeat(open, anna, session, after(early, 1))).toThrow(code('NamingClosed'));
    expect(nameSeat({ name: 'Bo', email: 'bo@bedrijf.nl' }, anna, session, late).naming).toBe('replaced');
    expect(() => nameSeat({ name: 'Bo', email: 'bo@bedrijf.nl' }, anna, session, session.startsAt)).toThrow(
      code('NamingClosed'),
    );
  });

  it('knows the same person again by the address', () => {
    expect(nameSeat(anna, { ...anna, name: 'Anna Wit' }, session, late).naming).toBe('corrected');
    expect(nameSeat(anna, anna, session, after(session.startsAt, HOUR)).naming).toBe('same');
  });

  it('needs both', () => {
    expect(() => nameSeat(open, { name: '', email: 'nergens' }, session, early)).toThrow(
      expect.objectContaining({
        fields: [
          { field: 'name', code: 'required' },
          { field: 'email', code: 'email' },
        ],
      }),
    );
  });

  it('refuses one address for two people', () => {
    const seats = [
      { email: 'a@b.nl', prefix: null },
      { email: 'a@b.nl', prefix: 'participants.0.' },
      { email: null, prefix: 'participants.1.' },
    ];
    expect(() => refuseSharedAddresses(seats)).toThrow(
      expect.objectContaining({ fields: [{ field: 'participants.0.email', code: 'twice' }] }),
    );
  });
});

it('asks for open names 7 and 4 days before, at 09:00 on the clock of the session', () => {
  const afterClockChange = { startsAt: new Date('2027-03-31T07:00:00Z'), zone: 'Europe/Amsterdam' };
  expect(chaserMoments(afterClockChange).map(({ dueAt }) => dueAt.toISOString())).toEqual([
    '2027-03-24T08:00:00.000Z',
    '2027-03-27T08:00:00.000Z',
  ]);
});

it('reads a code as it was scanned or typed', () => {
  const made = checkInCode(Uint8Array.from({ length: 16 }, (_, index) => index * 37));
  expect(made).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
  for (const typed of [
    made,
    made.toLowerCase(),
    `${made.slice(0, 4)}-${made.slice(4)} `,
    `https://n.nl/inchecken/${made}`,
  ])
    expect(readCheckInCode(typed)).toBe(made);
});
