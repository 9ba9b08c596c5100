import type { Messages } from '../messages.js';

/** The list of notifications, and how one wants to hear of things. */
export const notices = {
  nl: {
    title: 'Meldingen',
    parts: 'Welke meldingen',
    all: 'Alles',
    unread: 'Ongelezen ({{count}})',
    new: 'Nieuw:',
    readAll: 'Alles gelezen',
    none: 'Nog geen meldingen',
    allRead: 'Je hebt alles gelezen',
    noneText:
      'Hier lees je het als iemand je iets vraagt, antwoord geeft of als er iets gebeurt met wat je volgt.',
    failed: 'Dat lukte niet. Probeer het nog een keer.',
    choose: 'Kies wat je krijgt, en hoe',
    preferences: {
      title: 'Meldingen',
      intro:
        'Kies per onderwerp of je het op de site ziet en of je er een mail over krijgt. Mails over je boekingen blijven altijd komen.',
      topic: 'Waarover',
      inApp: 'Op de site',
      mail: 'Per mail',
      saved: 'Bewaard',
      failed: 'Bewaren lukte niet. Probeer het nog een keer.',
      ASKED: 'Vragen aan jou',
      REPLIES: 'Antwoorden en reacties',
      REMINDERS: 'Je eigen vragen die nog openstaan',
      IDEAS: 'Ideeën waarop je stemde',
      COLLEAGUES: 'Je collega’s',
      MODERATION: 'Besluiten van een moderator',
      NEWS: 'Nieuws in wat je volgt',
    },
    pace: { OFF: 'Geen mail', AT_ONCE: 'Meteen', DAILY: 'Elke werkdag', WEEKLY: 'Elke week' },
  },
  en: {
    title: 'Notifications',
    parts: 'Which notifications',
    all: 'All',
    unread: 'Unread ({{count}})',
    new: 'New:',
    readAll: 'Mark all as read',
    none: 'No notifications yet',
    allRead: 'You have read everything',
    noneText:
      'Here you read it when somebody asks you something, answers, or when something happens to what you follow.',
    failed: 'That did not work. Try once more.',
    choose: 'Choose what you get, and how',
    preferences: {
      title: 'Notifications',
      intro:
        'Choose for each topic whether you see it on the site and whether you get a mail about it. Mails about your bookings always keep coming.',
      topic: 'About',
      inApp: 'On the site',
      mail: 'By mail',
      saved: 'Saved',
      failed: 'Could not save. Try once more.',
      ASKED: 'Questions to you',
      REPLIES: 'Answers and comments',
      REMINDERS: 'Your own questions that are still open',
      IDEAS: 'Ideas you voted for',
      COLLEAGUES: 'Your colleagues',
      MODERATION: 'Decisions of a moderator',
      NEWS: 'News in what you follow',
    },
    pace: { OFF: 'No mail', AT_ONCE: 'At once', DAILY: 'Each working day', WEEKLY: 'Each week' },
  },
} as const satisfies Messages;
