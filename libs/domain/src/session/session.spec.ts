import fc from 'fast-check';
import {
  canMoveSession,
  hasStarted,
  overlaps,
  planSession,
  longestWay,
  placeKeyOf,
  refuseOverlap,
  refuseTakenRoom,
  refuseTravelMinutes,
  roomKeyOf,
  seatsLeft,
  SessionInPast,
  sessionProblems,
} from './index.js';

const at = (time: string) => new Date(`2026-11-26T${time}:00Z`);
const from = (start: string, end: string) => ({ startsAt: at(start), endsAt: at(end) });

describe('overlap', () => {
  it('lets one session start when another ends', () => {
    expect(overlaps(from('10:00', '12:00'), from('12:00', '14:00'))).toBe(false);
    expect(overlaps(from('10:00', '12:01'), from('12:00', '14:00'))).toBe(true);
    expect(overlaps(from('10:00', '14:00'), from('11:00', '12:00'))).toBe(true);
  });

  it('means that some minute is in both', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const dates = (i: typeof a) => ({ startsAt: new Date(i.start), endsAt: new Date(i.end) });
        const minutes = (i: typeof a) => Array.from({ length: i.end - i.start }, (_, n) => i.start + n);
        const shared = minutes(a).some((minute) => minutes(b).includes(minute));
        expect(overlaps(dates(a), dates(b))).toBe(shared);
        expect(overlaps(dates(b), dates(a))).toBe(shared);
      }),
    );
  });

  it('tells the trainer which session is in the way', () => {
    const given = [{ ...from('12:00', '14:00'), title: 'SEO' }];
    expect(() => refuseOverlap(from('10:00', '12:00'), given)).not.toThrow();
    expect(() => refuseOverlap(from('13:00', '15:00'), given)).toThrow(
      expect.objectContaining({
        code: 'TrainerBusy',
        title: 'SEO',
        startsAt: at('12:00'),
        endsAt: at('14:00'),
      }),
    );
  });
});

describe('the way between two places', () => {
  const utrecht = { town: 'Utrecht', street: 'Oudegracht 1', postcode: '3511 AB' };
  const zwolle = { town: 'Zwolle', street: 'Melkmarkt 2', postcode: '8011 MC' };
  const given = [{ ...from('09:00', '12:00'), ...utrecht, title: 'SEO' }];
  const refusal = (start: string, end: string, where: object, minutes: number) => () =>
    refuseOverlap({ ...from(start, end), ...where }, given, minutes);

  it('knows a place however it was typed', () => {
    expect(placeKeyOf({ ...utrecht, street: 'oudegracht  1', postcode: '3511AB' })).toBe(placeKeyOf(utrecht));
    expect(placeKeyOf({ town: null })).toBeNull();
    expect(placeKeyOf({ town: 'Utrecht', placeName: 'De Zaak' })).not.toBe(placeKeyOf({ town: 'Utrecht' }));
  });

  it('asks for the time on the way, before and after, half-open', () => {
    expect(refusal('12:30', '13:00', zwolle, 60)).toThrow(
      expect.objectContaining({ code: 'TrainerBusy', title: 'SEO', travelMinutes: 60 }),
    );
    expect(refusal('07:30', '08:30', zwolle, 60)).toThrow(expect.objectContaining({ travelMinutes: 60 }));
    expect(refusal('13:00', '14:00', zwolle, 60)).not.toThrow();
    expect(refusal('07:00', '08:00', zwolle, 60)).not.toThrow();
    expect(refusal('11:59', '13:00', zwolle, 60)).toThrow(expect.objectContaining({ travelMinutes: 0 }));
  });

  it('needs none at one place and none online', () => {
    expect(refusal('12:00', '13:00', utrecht, 60)).not.toThrow();
    expect(refusal('12:00', '13:00', { town: null }, 60)).not.toThrow();
    expect(refusal('12:00', '13:00', zwolle, 0)).not.toThrow();
  });

  it('is never longer than what the agenda leaves', () => {
    const sessions = [
      { ...from('09:00', '12:00'), ...utrecht },
      { ...from('12:00', '13:00'), ...utrecht },
      { ...from('13:45', '15:00'), ...zwolle },
      { ...from('15:00', '16:00'), town: null },
    ];
    expect(longestWay(sessions)).toBe(45);
    expect(() => refuseTravelMinutes(45, sessions)).not.toThrow();
    expect(() => refuseTravelMinutes(46, sessions)).toThrow(
      expect.objectContaining({ fields: [{ field: 'minutes', code: 'tooHigh', params: { max: 45 } }] }),
    );
    expect(longestWay([])).toBe(480);
  });
});

describe('a room', () => {
  const room = { town: 'Utrecht', street: 'Oudegracht 1', postcode: '3511 AB', room: 'Zaal 2' };
  it('is taken by whoever is in it', () => {
    const taken = [{ ...from('09:00', '12:00'), ...room }];
    const refusal = (start: string, end: string, where: object) => () =>
      refuseTakenRoom({ ...from(start, end), ...where }, taken);
    expect(refusal('11:00', '13:00', { ...room, room: 'zaal 2' })).toThrow(
      expect.objectContaining({ code: 'RoomTaken', startsAt: at('09:00'), room: 'zaal 2' }),
    );
    expect(refusal('12:00', '13:00', room)).not.toThrow();
    expect(refusal('11:00', '13:00', { ...room, room: 'Zaal 3' })).not.toThrow();
    expect(refusal('11:00', '13:00', { ...room, street: 'Oudegracht 3' })).not.toThrow();
    expect(refusal('11:00', '13:00', { ...room, room: null })).not.toThrow();
  });

  it('is one of a building that is known', () => {
    expect(roomKeyOf({ ...room, street: null })).toBeNull();
    const session = { startsAt: '2026-11-26T09:00', place: { town: 'Utrecht', room: 'Zaal 2' } };
    expect(sessionProblems(session, 'FACE_TO_FACE')).toEqual([{ field: 'place.street', code: 'required' }]);
  });
});

describe('planSession', () => {
  const plan = { startsAt: '2026-11-26T09:00', zone: 'Europe/Amsterdam', durationMinutes: 180 };

  it('lasts its minutes by the clock of the world', () => {
    expect(planSession({ ...plan, now: at('07:59') })).toEqual(from('08:00', '11:00'));
    const night = { ...plan, startsAt: '2026-10-25T01:00', now: new Date(0) };
    expect(planSession(night).endsAt.toISOString()).toBe('2026-10-25T02:00:00.000Z');
  });

  it('refuses what has passed, now included', () => {
    expect(() => planSession({ ...plan, now: at('08:00') })).toThrow(SessionInPast);
  });
});

describe('session', () => {
  it('never has fewer than 0 seats left', () => {
    expect(seatsLeft({ capacity: 8, seatsTaken: 5 })).toBe(3);
    expect(seatsLeft({ capacity: 4, seatsTaken: 5 })).toBe(0);
  });

  it('has started from its first instant on', () => {
    expect([at('07:59'), at('08:00')].map((now) => hasStarted(from('08:00', '09:00'), now))).toEqual([
      false,
      true,
    ]);
  });

  it('stays cancelled', () => {
    expect(canMoveSession('DRAFT', 'PUBLISHED')).toBe(true);
    expect(canMoveSession('CANCELLED', 'PUBLISHED')).toBe(false);
  });

  it('names every field that is wrong', () => {
    const bad = {
      startsAt: '2026-13-01T09:00',
      zone: 'Utrecht',
      place: { town: '', postcode: '0000 AA', latitude: 91 },
      onlineUrl: 'meet',
      capacity: 2,
      minSeats: 3,
    };
    const problems = sessionProblems(bad, 'FACE_TO_FACE', 'sessions.1.');
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'sessions.1.startsAt wallTime',
      'sessions.1.zone zone',
      'sessions.1.place.town required',
      'sessions.1.place.postcode postcode',
      'sessions.1.place.latitude notAllowed',
      'sessions.1.onlineUrl url',
      'sessions.1.capacity seatOrder',
    ]);
  });

  it('needs a place only where people meet', () => {
    const session = { startsAt: '2026-11-26T09:00' };
    expect(sessionProblems(session, 'FACE_TO_FACE').map((problem) => problem.code)).toEqual([
      'placeRequired',
    ]);
    expect(sessionProblems(session, 'ONLINE')).toEqual([]);
    expect(sessionProblems(session, 'IN_COMPANY')).toEqual([]);
  });
});
