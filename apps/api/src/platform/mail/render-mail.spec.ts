import type { Language } from '../i18n.js';
import { fromDraft, toDraft } from './draft.js';
import { type PropsOf, renderMail, type TemplateName } from './render-mail.js';
import type { MailSession } from './templates/index.js';

const session: MailSession = {
  title: 'Lassen <b>voor</b> beginners & gevorderden',
  startsAt: new Date('2026-11-26T08:00:00Z'),
  endsAt: new Date('2026-11-26T12:00:00Z'),
  zone: 'Europe/Amsterdam',
  place: { name: 'De Werkplaats', street: 'Kade 12', postcode: '3511 AB', town: 'Utrecht' },
  trainerName: 'Joost Bakker',
};
const url = (path: string) => `https://nutshell.example/${path}`;
const link = { name: 'Sanne de Wit', url: url('link?token=abc'), validMinutes: 15 };
const booking = {
  name: 'Sanne de Wit',
  session,
  bookingUrl: url('boekingen/1'),
  calendarUrl: url('calendar/1.ics'),
};

const seat = { name: 'Bo', session, booker: 'Sanne de Wit' };
const until = new Date('2026-11-23T08:00:00Z');
const aboutSeats = {
  notification: {
    name: 'Lida de Vries',
    notice: {
      kind: 'ANSWERED',
      text: 'Bert Weet gaf antwoord op: Welk gas bij aluminium?',
      quote: 'Zuiver argon.\nBegin met 12 liter per minuut.',
      url: 'https://nutshell.example/vragen/welk-gas#een',
    },
    unsubscribeUrl: 'https://nutshell.example/unsubscribe/x',
  },
  digest: {
    name: 'Lida de Vries',
    pace: 'WEEKLY' as const,
    notices: [
      {
        kind: 'IDEA_STATUS',
        text: 'Het idee Leenbak met lasmallen staat nu op: proberen',
        quote: null,
        url: 'https://nutshell.example/ideeen/leenbak',
      },
    ],
    news: [
      {
        title: 'TIG-lassen voor beginners',
        line: 'Nieuwe training',
        url: 'https://nutshell.example/trainingen/tig',
      },
    ],
    unsubscribeUrl: 'https://nutshell.example/unsubscribe/y',
  },
  'participant-invited': {
    ...seat,
    seatUrl: url('plekken/1'),
    calendarUrl: url('calendar/participants/1.ics'),
    before: ['Lees hoofdstuk 1'],
  },
  'participant-replaced': seat,
  'participant-cancelled': { ...seat, cancelledBy: 'trainer' as const },
  'participant-moved': { ...seat, was: null, movedBy: 'trainer' as const, seatUrl: url('plekken/1') },
  'names-missing': { name: 'Sanne', session, open: 2, until, bookingUrl: url('boekingen/1') },
  'no-show': { name: 'Bo', session, until, seatUrl: url('plekken/1') },
  'absence-contested': {
    name: 'Joost',
    participant: 'Bo',
    reason: 'Ik was er wel,\nachterin.',
    session,
    sessionUrl: url('studio/sessies/1'),
  },
  'absence-decided': { name: 'Bo', session, corrected: false, seatUrl: url('plekken/1') },
  'review-asked': {
    name: 'Bo',
    session,
    reviewUrl: url('plekken/1'),
    unsubscribeUrl: url('unsubscribe/x'),
  },
  'review-written': {
    name: 'Joost',
    author: 'Bo',
    score: 5,
    text: 'Kort en praktisch.',
    session,
    trainingUrl: url('trainingen/lassen'),
  },
};

const invoice = {
  name: 'Sanne',
  number: 'VONK-2026-0001',
  title: session.title,
  amount: '€ 344,85',
  dueOn: '7 december 2026',
  account: { iban: 'NL91 ABNA 0417 1643 00', payee: 'Nutshell B.V.' },
  invoiceUrl: url('facturen/1'),
};
const aboutInvoices = {
  'invoice-issued': {
    ...invoice,
    kind: 'SALE' as const,
    state: 'DUE' as const,
    credits: null,
    replaces: null,
    month: null,
  },
  'invoice-reminder': { ...invoice, open: '€ 344,85' },
  'invoice-waiting': {
    name: 'Joost',
    missing: ['address' as const, 'vatId' as const],
    settingsUrl: url('instellingen?deel=trainer'),
  },
};

const about = { name: 'Sanne de Wit', session };
const trainingUrl = url('trainingen/lassen');
const toPay = { ...about, owedCents: 11_500, until, bookingUrl: url('boekingen/1') };
const aboutTurns = {
  'waitlist-joined': { ...about, position: 3, seats: 2, minSeats: 1, entryUrl: url('wachtlijst/1') },
  'seat-offered': {
    ...about,
    seats: 2,
    totalCents: 11_500,
    until,
    pays: 'NOW' as const,
    yesUrl: url('wachtlijst/1?antwoord=ja'),
    noUrl: url('wachtlijst/1?antwoord=nee'),
  },
  'first-right': {
    ...about,
    request: 'TIG-lassen van dun plaatwerk',
    totalCents: 11_500,
    until,
    minSeats: 5,
    pays: 'WHEN_IT_RUNS' as const,
    yesUrl: url('wachtlijst/1?antwoord=ja'),
    noUrl: url('wachtlijst/1?antwoord=nee'),
  },
  'seat-offer-lapsed': { ...about, until, unpaid: false, trainingUrl },
  'waitlist-closed': { ...about, cancelled: true, trainingUrl },
  'seats-reserved': {
    ...about,
    seats: 1,
    minSeats: 4,
    totalCents: 11_500,
    bookingUrl: url('boekingen/1'),
  },
  'session-runs': { ...about, bookingUrl: url('boekingen/1') },
  'session-runs-trainer': { ...about, seats: 4, sessionUrl: url('studio/sessies/1') },
  'decision-asked': { ...about, seats: 2, minSeats: 4, until, sessionUrl: url('studio/sessies/1') },
  'session-not-running': { ...about, refundCents: 11_500, trainingUrl },
  'session-not-running-trainer': { ...about, sessionUrl: url('studio/sessies/1') },
  'payment-asked': toPay,
  'payment-reminder': toPay,
  'payment-lapsed': { ...about, trainingUrl },
};

const aboutMoney = {
  'dispute-opened': {
    name: 'Joost',
    title: session.title,
    reason: 'Er was geen lasapparaat.\nWe keken vooral filmpjes.',
    url: url('studio/sessies/1'),
  },
  'dispute-settled': {
    name: 'Sanne',
    side: 'member' as const,
    title: session.title,
    refundCents: 5_750,
    explanation: 'De helft van het programma viel uit.',
    url: url('boekingen/1'),
  },
  'books-differ': {
    name: 'Ada',
    differenceCents: -100,
    differences: [{ what: 'sbx_pay_1', providerCents: 0, ledgerCents: 100 }],
    url: url('beheer/geld'),
  },
};

const all: { [N in TemplateName]: PropsOf<N> } = {
  ...aboutMoney,
  'verify-email': link,
  'reset-password': link,
  'magic-link': { ...link, name: null },
  'account-exists': { name: 'Sanne', signInUrl: url('inloggen'), resetUrl: url('wachtwoord-vergeten') },
  'second-step-needed': { name: 'Sanne', signInUrl: url('inloggen') },
  welcome: { name: 'Sanne de Wit', searchUrl: url('trainingen'), studioUrl: url('studio') },
  'booking-confirmed': {
    ...booking,
    seats: 2,
    totalCents: 11_500,
    vatCents: 1_996,
    before: ['Neem dichte schoenen mee'],
    runs: { minSeats: 4, decidedBy: until },
  },
  'booking-cancelled': {
    name: 'Sanne',
    session,
    cancelledBy: 'participant',
    paidCents: 11_500,
    refundCents: 5_750,
    trainingUrl: url('trainingen/lassen'),
  },
  'late-payment-refunded': {
    name: 'Sanne',
    session,
    amountCents: 11_500,
    gone: 'full',
    entryUrl: url('wachtlijst/1'),
    trainingUrl: url('trainingen/lassen'),
  },
  'booking-reminder': { ...booking, kind: 'day-before', before: [], unsubscribeUrl: url('unsubscribe?t=x') },
  'session-booked': {
    name: 'Joost Bakker',
    participantName: 'Sanne de Wit',
    seats: 1,
    session,
    seatsTaken: 5,
    capacity: 8,
    note: 'Ik ben linkshandig',
    sessionUrl: url('studio/sessies/1'),
  },
  'session-cancelled': {
    ...booking,
    refundCents: 11_500,
    byInvoice: false,
    choiceUntil: new Date('2026-11-22T09:00:00Z'),
    message: 'Ik ben dan ziek.',
    trainingUrl: url('trainingen/lassen'),
  },
  'choice-refunded': { ...booking, refundCents: 11_500, lapsed: true },
  'booking-moved': {
    ...booking,
    was: {
      startsAt: new Date('2026-11-19T08:00:00Z'),
      endsAt: new Date('2026-11-19T12:00:00Z'),
    },
    reserved: false,
    differenceCents: -2_100,
  },
  'booking-withdrawn': { ...booking, withdrawnAt: new Date('2026-11-20T10:11:00Z'), refundCents: 11_500 },
  'crkbo-expiring': {
    name: 'Femke Kuiper',
    number: 'CRKBO-12345',
    expiresOn: '2027-02-15',
    days: 14,
    settingsUrl: 'https://nutshell.example/instellingen?deel=trainer',
  },
  'crkbo-expired': {
    name: 'Femke Kuiper',
    number: 'CRKBO-12345',
    expiresOn: '2027-02-15',
    days: 0,
    settingsUrl: 'https://nutshell.example/instellingen?deel=trainer',
  },
  'tax-details-missing': {
    name: 'Femke Kuiper',
    missing: ['taxNumber', 'iban'],
    settingsUrl: 'https://nutshell.example/instellingen?deel=belasting',
  },
  'session-moved': {
    ...booking,
    choiceUntil: new Date('2026-11-22T09:00:00Z'),
    message: 'Ik ben dan ziek.\nSorry!',
    was: {
      startsAt: new Date('2026-11-19T08:00:00Z'),
      endsAt: new Date('2026-11-19T12:00:00Z'),
    },
  },
  ...aboutSeats,
  ...aboutTurns,
  ...aboutInvoices,
};
const names = Object.keys(all) as TemplateName[];
const each = names.flatMap((name) => (['nl', 'en'] as const).map((language) => [name, language] as const));
const render = (name: TemplateName, language: Language) =>
  renderMail(name, all[name] as PropsOf<typeof name>, language);

describe('every mail', () => {
  it.each(each)('%s in %s has a subject, a page and the same as text', async (name, language) => {
    const { subject, html, text } = await render(name, language);
    expect(subject).toMatch(/^\S.{5,90}$/);
    expect(html).toContain(`lang="${language}"`);
    expect(`${subject}${html}${text}`).not.toMatch(/mails[:.]|\{\{|undefined|\[object|Invalid Date|NaN/);
    expect(html).not.toContain('<b>voor</b>');
    for (const [, href] of html.matchAll(/href="(https:[^"]+)"/g))
      expect(text).toContain(href!.replaceAll('&amp;', '&'));
  });
});

describe('a mail that is written out later', () => {
  it.each(names)('%s says the same', (name) => {
    const draft = { props: all[name], language: 'nl' as const };
    expect(fromDraft(toDraft(draft))).toEqual(draft);
  });
});

describe('a mail about a session', () => {
  it('says when, where with a route, what it cost, and what to do first', async () => {
    const { subject, text, html } = await render('booking-confirmed', 'nl');
    expect(subject).toBe('Je 2 plekken zijn bevestigd: Lassen <b>voor</b> beginners & gevorderden');
    expect(text).toContain('donderdag 26 november 2026, 09:00–13:00');
    expect(text).toMatch(/De Werkplaats\nKade 12\n3511 AB Utrecht/);
    expect(text).toMatch(/€\s115 incl\. btw/);
    expect(text).toContain('Neem dichte schoenen mee');
    expect(html).toContain(
      'https://www.google.com/maps/dir/?api=1&amp;destination=De%20Werkplaats%2C%20Kade%2012%2C%203511%20AB%20Utrecht',
    );
    expect((await render('booking-confirmed', 'en')).text).toContain(
      'Thursday, 26 November 2026, 09:00–13:00',
    );
  });

  it('tells whose time it is when the session is online', async () => {
    const online = {
      ...all['booking-confirmed'],
      session: { ...session, place: null, onlineUrl: url('ruimte') },
    };
    const { text } = await renderMail('booking-confirmed', online, 'nl');
    expect(text).toContain('09:00–13:00 (Nederlandse tijd)');
    expect(text).toContain(url('ruimte'));
  });

  it('says what is new about a moved session', async () => {
    const moved = all['session-moved'];
    expect((await renderMail('session-moved', moved, 'nl')).subject).toMatch(/^Nieuwe datum/);
    const elsewhere = await renderMail('session-moved', { ...moved, was: null }, 'nl');
    expect(elsewhere.subject).toMatch(/^Nieuwe plek/);
    expect(elsewhere.text).not.toContain('Wordt');
    const online = { ...moved, was: null, session: { ...session, place: null, onlineUrl: url('ruimte') } };
    expect((await renderMail('session-moved', online, 'nl')).subject).toMatch(/^Nieuwe link/);
  });

  it('does not speak of VAT where there is none', async () => {
    const exempt = { ...all['booking-confirmed'], vatCents: 0 };
    expect((await renderMail('booking-confirmed', exempt, 'nl')).text).not.toContain('btw');
  });

  it('names the amount that comes back, or says that nothing does', async () => {
    expect((await render('booking-cancelled', 'nl')).text).toMatch(/Je krijgt €\s57,50 terug/);
    const none = { ...all['booking-cancelled'], refundCents: 0 };
    expect((await renderMail('booking-cancelled', none, 'nl')).text).toContain(
      'krijg je voor deze boeking niets terug',
    );
    const free = { ...none, paidCents: 0 };
    expect((await renderMail('booking-cancelled', free, 'nl')).text).not.toMatch(/terug/);
  });
});
