import type { Messages } from '../messages.js';

/** The checkout page of the sandbox payment provider. */
export const sandbox = {
  nl: {
    banner: 'Testbetaling – er wordt geen geld afgeschreven',
    bannerMore:
      'Deze betaalpagina hoort bij de testomgeving. In het echt kies je hier iDEAL | Wero, een kaart of een andere manier.',
    title: 'Betalen',
    amount: 'Bedrag',
    payBefore: 'Betaal vóór {{time}}',
    keptUntil: 'Voor jou vastgehouden tot {{time}}',
    openAfter:
      'Deze pagina sluit om {{time}}. Betaal je pas nadat je plek vrijkwam, dan krijg je die als er nog een is, en anders alles terug.',
    wasKeptUntil: 'Voor jou vastgehouden tot {{time}}; die tijd is om',
    openStill:
      'Betalen kan nog tot {{time}}. Is er nog plek, dan is die voor jou; zo niet, dan krijg je alles terug.',
    minutesLeft_one: 'nog {{count}} minuut',
    minutesLeft_other: 'nog {{count}} minuten',
    lessThanMinute: 'nog minder dan een minuut',
    pay: 'Betalen',
    fail: 'Laat mislukken',
    cancel: 'Afbreken',
    choose: 'Kies hoe deze testbetaling afloopt',
    back: 'Terug naar Nutshell',
    paidTitle: 'Betaald',
    paidText:
      'Deze testbetaling is gelukt. Je plek wordt bevestigd zodra Nutshell het bericht hierover heeft verwerkt.',
    failedTitle: 'Betaling mislukt',
    failedText: 'Deze testbetaling is mislukt. Er is niets afgeschreven.',
    description: 'Omschrijving',
    expiredTitle: 'Betaalpagina verlopen',
    expiredText: 'De tijd om te betalen is voorbij. Er is niets afgeschreven.',
    unknownTitle: 'Betaalpagina niet gevonden',
    unknownText: 'Dit adres hoort niet bij een testbetaling.',
  },
  en: {
    banner: 'Test payment – no money is taken',
    bannerMore:
      'This checkout belongs to the test environment. In real life you choose iDEAL | Wero, a card or another way here.',
    title: 'Pay',
    amount: 'Amount',
    payBefore: 'Pay before {{time}}',
    keptUntil: 'Kept for you until {{time}}',
    openAfter:
      'This page closes at {{time}}. If you pay after your seat was released, you get one if there is one left, and otherwise everything back.',
    wasKeptUntil: 'Kept for you until {{time}}; that time has passed',
    openStill:
      'You can still pay until {{time}}. If there is a seat left it is yours; if not, you get everything back.',
    minutesLeft_one: '{{count}} minute left',
    minutesLeft_other: '{{count}} minutes left',
    lessThanMinute: 'less than a minute left',
    pay: 'Pay',
    fail: 'Let it fail',
    cancel: 'Go back',
    choose: 'Choose how this test payment ends',
    back: 'Back to Nutshell',
    paidTitle: 'Paid',
    paidText:
      'This test payment went through. Your seat is confirmed as soon as Nutshell has handled the message about it.',
    failedTitle: 'Payment failed',
    failedText: 'This test payment failed. Nothing was taken.',
    description: 'Description',
    expiredTitle: 'Checkout expired',
    expiredText: 'The time to pay has passed. Nothing was taken.',
    unknownTitle: 'Checkout not found',
    unknownText: 'This address does not belong to a test payment.',
  },
} as const satisfies Messages;
