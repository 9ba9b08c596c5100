import type { Messages } from '../messages.js';

/** Mails about a session that was cancelled, a booking that went to another date, and withdrawing. */
export const changeMails = {
  nl: {
    choose: 'Kies wat je wilt',
    otherDate: 'Bekijk andere data',
    message: 'Bericht van {{name}}',
    was: 'Was',
    withdrawnAt: 'Herroepen op',
    sessionCancelled: {
      subject: 'Gaat niet door: {{title}}',
      preview: 'De trainer heeft deze sessie geannuleerd.',
      title: 'Deze sessie gaat niet door',
      text: 'De trainer heeft deze sessie geannuleerd. Dat is vervelend, zeker als je er al op rekende.',
      choice:
        'Kies een andere datum of vraag je geld terug. Je krijgt dan alles terug: {{amount}}. Kies je niets vóór {{until}}, dan krijg je je geld terug.',
      choiceFree: 'Kies vóór {{until}} een andere datum, of laat het hierbij. Je hoeft dan niets te doen.',
      choiceInvoice:
        'Kies vóór {{until}} een andere datum. Kies je niets, dan vervalt de factuur en krijg je een creditnota.',
      refund:
        'Je krijgt alles terug: {{amount}}, op dezelfde manier als je betaalde. Dat duurt meestal 2 tot 5 werkdagen.',
      nothing: 'Je hoeft niets te doen en je betaalt niets.',
      calendar: 'De bijlage haalt de afspraak uit je agenda.',
    },
    choiceRefunded: {
      subject: 'Je krijgt je geld terug: {{title}}',
      preview: 'De terugbetaling is onderweg.',
      title: 'Je krijgt je geld terug',
      chosen: 'Je koos je geld terug voor een sessie die niet doorging.',
      lapsed: 'Je koos geen andere datum voor een sessie die niet doorging. Daarom krijg je je geld terug.',
      text: 'Je krijgt {{amount}} terug, op dezelfde manier als je betaalde. Dat duurt meestal 2 tot 5 werkdagen.',
      none: 'Je boeking is afgesloten. Je betaalt niets.',
    },
    bookingMoved: {
      subject: 'Je boeking is verplaatst: {{title}}',
      preview: 'Nu op {{when}}',
      title: 'Je boeking is verplaatst',
      text: 'Je plek is nu op de nieuwe datum. Tot dan!',
      reserved:
        'Je plek is nu op de nieuwe datum gereserveerd. Je betaalt pas als zeker is dat de sessie doorgaat.',
      back: 'De nieuwe datum is goedkoper. Je krijgt {{amount}} terug, op dezelfde manier als je betaalde.',
      extra: 'Je betaalde {{amount}} bij.',
      calendar: 'De nieuwe afspraak zit als bijlage bij deze mail. De oude vervalt.',
    },
    bookingWithdrawn: {
      subject: 'Je hebt herroepen: {{title}}',
      preview: 'Op {{at}} heb je de overeenkomst herroepen.',
      title: 'Je hebt de overeenkomst herroepen',
      text: 'We hebben je herroeping ontvangen op {{at}}. Je plek is vrijgegeven. Bewaar deze mail als bewijs.',
      refund:
        'Je krijgt alles terug: {{amount}}, op dezelfde manier als je betaalde. Dat doen we binnen 14 dagen, meestal duurt het 2 tot 5 werkdagen.',
      nothing: 'Je had nog niets betaald, dus er is niets terug te betalen.',
    },
  },
  en: {
    choose: 'Choose what you want',
    otherDate: 'See other dates',
    message: 'Message from {{name}}',
    was: 'Was',
    withdrawnAt: 'Withdrawn on',
    sessionCancelled: {
      subject: 'Not running: {{title}}',
      preview: 'The trainer cancelled this session.',
      title: 'This session is not running',
      text: 'The trainer cancelled this session. That is a nuisance, all the more if you counted on it.',
      choice:
        'Choose another date or ask for your money back. You then get everything back: {{amount}}. If you choose nothing before {{until}}, you get your money back.',
      choiceFree:
        'Choose another date before {{until}}, or leave it at this. Then there is nothing you need to do.',
      choiceInvoice:
        'Choose another date before {{until}}. If you choose nothing, the invoice lapses and you get a credit note.',
      refund:
        'You get everything back: {{amount}}, the same way you paid. That usually takes 2 to 5 working days.',
      nothing: 'There is nothing you need to do, and nothing to pay.',
      calendar: 'The attachment takes the appointment out of your calendar.',
    },
    choiceRefunded: {
      subject: 'You get your money back: {{title}}',
      preview: 'The refund is on its way.',
      title: 'You get your money back',
      chosen: 'You chose your money back for a session that was not running.',
      lapsed:
        'You did not choose another date for a session that was not running. So you get your money back.',
      text: 'You get {{amount}} back, the same way you paid. That usually takes 2 to 5 working days.',
      none: 'Your booking is closed. There is nothing to pay.',
    },
    bookingMoved: {
      subject: 'Your booking has moved: {{title}}',
      preview: 'Now on {{when}}',
      title: 'Your booking has moved',
      text: 'Your seat is on the new date now. See you then!',
      reserved:
        'Your seat is reserved on the new date now. You pay only once it is certain that the session runs.',
      back: 'The new date costs less. You get {{amount}} back, the same way you paid.',
      extra: 'You paid {{amount}} extra.',
      calendar: 'The new appointment is attached to this mail. The old one lapses.',
    },
    bookingWithdrawn: {
      subject: 'You have withdrawn: {{title}}',
      preview: 'You withdrew from the contract on {{at}}.',
      title: 'You have withdrawn from the contract',
      text: 'We received your withdrawal on {{at}}. Your seat has been released. Keep this mail as proof.',
      refund:
        'You get everything back: {{amount}}, the same way you paid. We do so within 14 days; usually it takes 2 to 5 working days.',
      nothing: 'You had not paid anything yet, so there is nothing to pay back.',
    },
  },
} as const satisfies Messages;
