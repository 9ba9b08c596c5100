import { busyFeedProblems, feedAddress, readAgainAt } from './index.js';

const wrong = (url: string, local = false) =>
  busyFeedProblems({ name: 'Privé', url }, local).map(({ code }) => code);

describe('the address of a busy feed', () => {
  it.each([
    'https://calendar.example/ical/abc/basic.ics',
    'webcal://calendar.example/ical/abc/basic.ics',
    ' HTTPS://calendar.example:8443/a.ics?x=1 ',
  ])('may be %s', (url) => expect(wrong(url)).toEqual([]));

  it.each([
    ['', 'required'],
    ['agenda', 'url'],
    ['ftp://calendar.example/a.ics', 'url'],
    ['file:///etc/passwd', 'url'],
    ['http://calendar.example/a.ics', 'https'],
    ['https://me:secret@calendar.example/a.ics', 'notAllowed'],
    ['http://localhost:4000/a.ics', 'notAllowed'],
    ['https://127.0.0.1/a.ics', 'notAllowed'],
    ['https://2130706433/a.ics', 'notAllowed'],
    ['https://[::1]/a.ics', 'notAllowed'],
    [`https://calendar.example/${'a'.repeat(2000)}`, 'url'],
  ])('may not be %s', (url, code) => expect(wrong(url)).toEqual([code]));

  it('may be of this machine in development, and of no other machine without https', () => {
    expect(wrong('http://localhost:4000/a.ics', true)).toEqual([]);
    expect(wrong('http://calendar.example/a.ics', true)).toEqual(['https']);
  });

  it('is read over https where it says webcal', () =>
    expect(feedAddress('webcal://calendar.example/a.ics')?.href).toBe('https://calendar.example/a.ics'));
});

it('needs a name', () =>
  expect(busyFeedProblems({ name: ' ', url: 'https://a.example' }, false)).toEqual([
    { field: 'name', code: 'required' },
  ]));

it('is read each hour, and less often while it fails', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const hours = [0, 1, 2, 3, 5, 6, 50].map(
    (failures) => (readAgainAt(now, failures).getTime() - now.getTime()) / 3_600_000,
  );
  expect(hours).toEqual([1, 1, 2, 4, 16, 24, 24]);
});
