import type { Messages } from '../messages.js';

/** How far somebody is with a skill, what that means, and why one may believe it. */
export const skills = {
  nl: {
    level: {
      '0': 'Nieuw',
      '1': 'Basis',
      '2': 'Zelfstandig',
      '3': 'Gevorderd',
      '4': 'Expert',
    },
    levelText: {
      '0': 'Ik wil dit leren, maar heb het nog niet gedaan.',
      '1': 'Ik doe eenvoudig werk, met hulp of uitleg erbij.',
      '2': 'Ik doe het gewone werk zelf, zonder hulp.',
      '3': 'Ik los ook lastige gevallen op en help collega’s.',
      '4': 'Ik leer het anderen en bedenk hoe het beter kan.',
    },
    evidence: {
      CLAIM: 'Zegt het zelf',
      ENDORSEMENT_one: '{{count}} aanbeveling',
      ENDORSEMENT_other: '{{count}} aanbevelingen',
      TRAINING_GIVEN_one: 'Gaf {{count}} sessie hierover',
      TRAINING_GIVEN_other: 'Gaf {{count}} sessies hierover',
      TRAINING_ATTENDED_one: 'Volgde {{count}} sessie hierover',
      TRAINING_ATTENDED_other: 'Volgde {{count}} sessies hierover',
      ANSWER_ACCEPTED_one: '{{count}} geaccepteerd antwoord',
      ANSWER_ACCEPTED_other: '{{count}} geaccepteerde antwoorden',
      old: 'Ouder dan 3 jaar',
    },
  },
  en: {
    level: {
      '0': 'New',
      '1': 'Basic',
      '2': 'Independent',
      '3': 'Advanced',
      '4': 'Expert',
    },
    levelText: {
      '0': 'I want to learn this, but have not done it yet.',
      '1': 'I do simple work, with help or instructions.',
      '2': 'I do the usual work by myself, without help.',
      '3': 'I also solve difficult cases and help colleagues.',
      '4': 'I teach others and find better ways to do it.',
    },
    evidence: {
      CLAIM: 'Says so',
      ENDORSEMENT_one: '{{count}} endorsement',
      ENDORSEMENT_other: '{{count}} endorsements',
      TRAINING_GIVEN_one: 'Gave {{count}} session on this',
      TRAINING_GIVEN_other: 'Gave {{count}} sessions on this',
      TRAINING_ATTENDED_one: 'Attended {{count}} session on this',
      TRAINING_ATTENDED_other: 'Attended {{count}} sessions on this',
      ANSWER_ACCEPTED_one: '{{count}} accepted answer',
      ANSWER_ACCEPTED_other: '{{count}} accepted answers',
      old: 'Older than 3 years',
    },
  },
} as const satisfies Messages;
