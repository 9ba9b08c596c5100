import type { Messages } from '../messages.js';

/** Calendar entries and the page behind "unsubscribe" in a mail. */
export const notifications = {
  nl: {
    calendar: {
      name: 'Nutshell',
      trainer: 'Trainer: {{name}}',
      seats: 'Plekken: {{count}}',
      online: 'Online ruimte: {{url}}',
      before: 'Doe dit vooraf:',
      booking: 'Je boeking: {{url}}',
      bookedBy: 'Geboekt door {{name}}',
      seat: 'Je plek: {{url}}',
      giving: '{{title}} (jij geeft deze training)',
      taken: '{{taken}} van {{capacity}} plekken bezet',
      participants: 'Je deelnemers: {{url}}',
    },
    unsubscribe: {
      button: 'Meld me af',
      settings: 'Kies welke mails je krijgt',
      reminders: {
        askTitle: 'Geen herinneringen meer?',
        askText:
          'Je krijgt dan geen mails meer die je aan een training herinneren. Bevestigingen en wijzigingen van je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen herinneringen meer. Bevestigingen en wijzigingen van je boekingen blijven komen.',
      },
      news: {
        askTitle: 'Geen nieuws meer?',
        askText: 'Je krijgt dan geen nieuws meer. Mails over je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText: 'Je krijgt geen nieuws meer. Mails over je boekingen blijven komen.',
      },
      unknown: {
        title: 'Deze link werkt niet',
        text: 'De link is niet compleet, of het account bestaat niet meer. In je instellingen kies je welke mails je krijgt.',
      },
    },
  },
  en: {
    calendar: {
      name: 'Nutshell',
      trainer: 'Trainer: {{name}}',
      seats: 'Seats: {{count}}',
      online: 'Online room: {{url}}',
      before: 'Do this first:',
      booking: 'Your booking: {{url}}',
      bookedBy: 'Booked by {{name}}',
      seat: 'Your seat: {{url}}',
      giving: '{{title}} (you give this workshop)',
      taken: '{{taken}} of {{capacity}} seats taken',
      participants: 'Your participants: {{url}}',
    },
    unsubscribe: {
      button: 'Unsubscribe me',
      settings: 'Choose which mails you get',
      reminders: {
        askTitle: 'No more reminders?',
        askText:
          'You will get no more mails that remind you of a workshop. Confirmations and changes of your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText: 'You will get no more reminders. Confirmations and changes of your bookings keep coming.',
      },
      news: {
        askTitle: 'No more news?',
        askText: 'You will get no more news. Mails about your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText: 'You will get no more news. Mails about your bookings keep coming.',
      },
      unknown: {
        title: 'This link does not work',
        text: 'The link is not complete, or the account no longer exists. In your settings you choose which mails you get.',
      },
    },
  },
} as const satisfies Messages;
