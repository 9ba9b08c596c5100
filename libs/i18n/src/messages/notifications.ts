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
      ASKED: {
        askTitle: 'Geen mails meer als iemand jou iets vraagt?',
        askText:
          'Je krijgt dan geen mails meer als iemand jou iets vraagt. Op de site zie je het nog. Mails over je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen mails meer als iemand jou iets vraagt. Op de site zie je het nog. Mails over je boekingen blijven komen.',
      },
      REPLIES: {
        askTitle: 'Geen mails meer over antwoorden en reacties?',
        askText:
          'Je krijgt dan geen mails meer over antwoorden en reacties. Op de site zie je het nog. Mails over je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen mails meer over antwoorden en reacties. Op de site zie je het nog. Mails over je boekingen blijven komen.',
      },
      REMINDERS: {
        askTitle: 'Geen mails meer over vragen van jou die nog openstaan?',
        askText:
          'Je krijgt dan geen mails meer over vragen van jou die nog openstaan. Op de site zie je het nog. Mails over je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen mails meer over vragen van jou die nog openstaan. Op de site zie je het nog. Mails over je boekingen blijven komen.',
      },
      IDEAS: {
        askTitle: 'Geen mails meer over ideeën waarop je stemde?',
        askText:
          'Je krijgt dan geen mails meer over ideeën waarop je stemde. Op de site zie je het nog. Mails over je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen mails meer over ideeën waarop je stemde. Op de site zie je het nog. Mails over je boekingen blijven komen.',
      },
      REQUESTS: {
        askTitle: 'Geen mails meer over leervragen?',
        askText:
          'Je krijgt dan geen mails meer over leervragen waaraan je meedoet. Op de site zie je het nog. Een plek die voor jou wordt vastgehouden, mailen we altijd.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen mails meer over leervragen waaraan je meedoet. Op de site zie je het nog. Een plek die voor jou wordt vastgehouden, mailen we altijd.',
      },
      COLLEAGUES: {
        askTitle: 'Geen mails meer over je collega’s?',
        askText:
          'Je krijgt dan geen mails meer over je collega’s. Op de site zie je het nog. Mails over je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen mails meer over je collega’s. Op de site zie je het nog. Mails over je boekingen blijven komen.',
      },
      NEWS: {
        askTitle: 'Geen mails meer met nieuws over wat je volgt?',
        askText:
          'Je krijgt dan geen mails meer met nieuws over wat je volgt. Op de site zie je het nog. Mails over je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen mails meer met nieuws over wat je volgt. Op de site zie je het nog. Mails over je boekingen blijven komen.',
      },
      DAILY: {
        askTitle: 'Geen mails meer met het dagelijkse overzicht?',
        askText:
          'Je krijgt dan geen mails meer met het dagelijkse overzicht. Op de site zie je het nog. Mails over je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen mails meer met het dagelijkse overzicht. Op de site zie je het nog. Mails over je boekingen blijven komen.',
      },
      WEEKLY: {
        askTitle: 'Geen mails meer met het wekelijkse overzicht?',
        askText:
          'Je krijgt dan geen mails meer met het wekelijkse overzicht. Op de site zie je het nog. Mails over je boekingen blijven komen.',
        doneTitle: 'Je bent afgemeld',
        doneText:
          'Je krijgt geen mails meer met het wekelijkse overzicht. Op de site zie je het nog. Mails over je boekingen blijven komen.',
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
      ASKED: {
        askTitle: 'No more mails when somebody asks you something?',
        askText:
          'You will get no more mails when somebody asks you something. You still see it on the site. Mails about your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText:
          'You get no more mails when somebody asks you something. You still see it on the site. Mails about your bookings keep coming.',
      },
      REPLIES: {
        askTitle: 'No more mails about answers and comments?',
        askText:
          'You will get no more mails about answers and comments. You still see it on the site. Mails about your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText:
          'You get no more mails about answers and comments. You still see it on the site. Mails about your bookings keep coming.',
      },
      REMINDERS: {
        askTitle: 'No more mails about questions of yours that are still open?',
        askText:
          'You will get no more mails about questions of yours that are still open. You still see it on the site. Mails about your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText:
          'You get no more mails about questions of yours that are still open. You still see it on the site. Mails about your bookings keep coming.',
      },
      IDEAS: {
        askTitle: 'No more mails about ideas you voted for?',
        askText:
          'You will get no more mails about ideas you voted for. You still see it on the site. Mails about your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText:
          'You get no more mails about ideas you voted for. You still see it on the site. Mails about your bookings keep coming.',
      },
      REQUESTS: {
        askTitle: 'No more mails about training requests?',
        askText:
          'You will get no more mails about training requests that you joined. You still find it on the site. We always mail you about a seat that is kept for you.',
        doneTitle: 'You are unsubscribed',
        doneText:
          'You get no more mails about training requests that you joined. You still find it on the site. We always mail you about a seat that is kept for you.',
      },
      COLLEAGUES: {
        askTitle: 'No more mails about your colleagues?',
        askText:
          'You will get no more mails about your colleagues. You still see it on the site. Mails about your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText:
          'You get no more mails about your colleagues. You still see it on the site. Mails about your bookings keep coming.',
      },
      NEWS: {
        askTitle: 'No more mails with news of what you follow?',
        askText:
          'You will get no more mails with news of what you follow. You still see it on the site. Mails about your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText:
          'You get no more mails with news of what you follow. You still see it on the site. Mails about your bookings keep coming.',
      },
      DAILY: {
        askTitle: 'No more mails with the daily digest?',
        askText:
          'You will get no more mails with the daily digest. You still see it on the site. Mails about your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText:
          'You get no more mails with the daily digest. You still see it on the site. Mails about your bookings keep coming.',
      },
      WEEKLY: {
        askTitle: 'No more mails with the weekly digest?',
        askText:
          'You will get no more mails with the weekly digest. You still see it on the site. Mails about your bookings keep coming.',
        doneTitle: 'You are unsubscribed',
        doneText:
          'You get no more mails with the weekly digest. You still see it on the site. Mails about your bookings keep coming.',
      },
      unknown: {
        title: 'This link does not work',
        text: 'The link is not complete, or the account no longer exists. In your settings you choose which mails you get.',
      },
    },
  },
} as const satisfies Messages;
