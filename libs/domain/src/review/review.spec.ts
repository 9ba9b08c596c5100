import { after, DAY } from '../time/index.js';
import { canReview, firstNameOf, ratingOf, refuseReview, reviewAskedAt, type Attendee } from './index.js';

const session = { endsAt: new Date('2026-11-26T11:00:00Z'), zone: 'Europe/Amsterdam' };
const later = after(session.endsAt, DAY);
const attendee: Attendee = { attended: true, isTrainer: false, reviewId: null };
const review = { score: 5, text: 'Kort, praktisch en meteen bruikbaar.' };
const code = (name: string) => expect.objectContaining({ code: name });
const refuse = (change: Partial<Attendee>, now = later, wanted = review) =>
  refuseReview({ ...attendee, ...change }, session, wanted, now);

it('is for who attended, once, from the end of the session until 30 days later', () => {
  expect(() => refuse({})).not.toThrow();
  expect(() => refuse({}, after(session.endsAt, 30 * DAY))).not.toThrow();
  expect(() => refuse({ attended: false })).toThrow(code('NotAttended'));
  expect(() => refuse({ isTrainer: true })).toThrow(code('NotAttended'));
  expect(() => refuse({ reviewId: 'r1' })).toThrow(expect.objectContaining({ reviewId: 'r1' }));
  expect(() => refuse({}, after(session.endsAt, -1))).toThrow(code('ReviewClosed'));
  expect(() => refuse({}, after(session.endsAt, 30 * DAY + 1))).toThrow(code('ReviewClosed'));
  expect(canReview(attendee, session, later)).toBe(true);
});

it.each([
  { score: 0, text: review.text },
  { score: 6, text: review.text },
  { score: 4.5, text: review.text },
  { score: 5, text: 'Top!' },
  { score: 5, text: ' '.repeat(40) },
])('refuses %p', (wanted) => expect(() => refuse({}, later, wanted)).toThrow(code('Invalid')));

it('shows a score from three reviews on, to one decimal', () => {
  expect(ratingOf({ sum: 10, count: 2 })).toBeNull();
  expect(ratingOf({ sum: 13, count: 3 })).toEqual({ average: 4.3, count: 3 });
});

it('is asked for at 09:00 the day after', () =>
  expect(reviewAskedAt(session).toISOString()).toBe('2026-11-27T08:00:00.000Z'));

it('shows first names alone', () => expect(firstNameOf('  Anna de Wit')).toBe('Anna'));
