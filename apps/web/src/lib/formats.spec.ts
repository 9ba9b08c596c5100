import { formats } from './formats.js';

const nl = formats('nl');
const en = formats('en');
/** Intl writes spaces that do not break. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formats', () => {
  it('writes sums as in the Netherlands', () => {
    expect(plain(nl.price(11_500))).toBe('€ 115');
    expect(plain(nl.price(123_456))).toBe('€ 1.234,56');
    expect(plain(nl.amount(11_500))).toBe('€ 115,00');
    expect(plain(en.price(123_456))).toBe('€1,234.56');
  });

  it('writes dates short with a dot, but not after "mei"', () => {
    expect(nl.date('2026-11-26T08:00:00Z')).toBe('do 26 nov. 2026');
    expect(nl.dateShort('2026-05-26T08:00:00Z')).toBe('di 26 mei');
    expect(nl.dateLong('2026-11-26T08:00:00Z')).toBe('donderdag 26 november 2026');
    expect(en.date('2026-11-26T08:00:00Z')).toBe('Thu 26 Nov 2026');
  });

  it('writes times in the zone of the place, across clock changes', () => {
    expect(nl.time('2026-11-26T08:00:00Z', 'Europe/Amsterdam')).toBe('09:00');
    expect(nl.time('2026-07-26T08:00:00Z', 'Europe/Amsterdam')).toBe('10:00');
    expect(nl.time('2026-11-26T23:30:00Z', 'Europe/Amsterdam')).toBe('00:30');
    expect(nl.timeRange('2026-11-26T08:00:00Z', '2026-11-26T11:00:00Z', 'Europe/London')).toBe('08:00–11:00');
    expect(nl.dateShort('2026-11-26T23:30:00Z', 'Europe/Amsterdam')).toBe('vr 27 nov.');
  });

  it('writes how long and how far', () => {
    expect(nl.duration(210)).toBe('3½ uur');
    expect(nl.duration(45)).toBe('45 min');
    expect(en.duration(60)).toBe('1 hour');
    expect(nl.distance(0.4)).toBe('< 1 km');
    expect(nl.distance(4.26)).toBe('4,3 km');
    expect(nl.distance(23.4)).toBe('23 km');
  });
});
