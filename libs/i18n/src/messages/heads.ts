import type { Messages } from '../messages.js';

/** What search engines, previews and readers without scripts see of a page. */
export const heads = {
  nl: {
    home: {
      title: 'Nutshell: leer het van iemand die het kan',
      heading: 'Wat wil je leren, of wie weet het?',
      description:
        'Korte trainingen in kleine groepen, gegeven door vakmensen bij jou in de buurt. Zoek, boek je plek en leer in een halve dag.',
    },
    trainings: {
      title: 'Trainingen',
      description: 'Korte trainingen van hooguit een halve dag, met datum, plaats, prijs en vrije plekken.',
    },
    questions: {
      title: 'Vragen en antwoorden',
      description:
        'Vragen van vakmensen, met de antwoorden die hielpen. Stel je eigen vraag aan wie het weet.',
    },
    answers_one: '{{count}} antwoord',
    answers_other: '{{count}} antwoorden',
    requests: {
      title: 'Leervragen',
      description:
        'Trainingen waar mensen om vragen. Doe mee, stel er zelf een voor, of geef de training waar vraag naar is.',
    },
    demand: {
      title: 'Vraagradar',
      description:
        'Waar is vraag naar? Zie per vaardigheid, provincie en dagdeel hoeveel mensen een training zoeken die er nog niet is.',
    },
    joined_one: '{{count}} persoon doet mee',
    joined_other: '{{count}} mensen doen mee',
    ideas: {
      title: 'Ideeën',
      description: 'Ideeën van vakmensen: stem, reageer, en lees wat ermee gebeurt.',
    },
    people: {
      title: 'Wie weet wat',
      description: 'Vind wie het weet: op vaardigheid, plaats en waar iemand voor open staat.',
    },
    ranking: {
      title: 'Zo ordenen we de resultaten',
      description:
        'Welke gegevens bepalen welke training bovenaan staat. Betalen voor een hogere plek kan niet.',
    },
    accessibility: {
      title: 'Toegankelijkheid',
      description: 'Hoe we ervoor zorgen dat iedereen Nutshell kan gebruiken, en waar je een probleem meldt.',
    },
    payoutAgreement: {
      title: 'Afspraak over facturen en uitbetaling',
      description:
        'Wat je als trainer met Nutshell afspreekt over facturen in jouw naam, servicekosten en uitbetaling.',
    },
    withdrawals: {
      title: 'Overeenkomst herroepen',
      description: 'Boekte je als consument? Binnen 14 dagen herroep je je overeenkomst hier, zonder reden.',
    },
    private: { title: 'Nutshell', description: 'Korte trainingen van vakmensen, in kleine groepen.' },
    missing: {
      title: 'Deze pagina is er niet',
      description: 'Misschien is de training voorbij of is het adres veranderd.',
    },
    seatsLeft_zero: 'vol',
    seatsLeft_one: 'nog {{count}} plek',
    seatsLeft_other: 'nog {{count}} plekken',
  },
  en: {
    home: {
      title: 'Nutshell: learn it from someone who can do it',
      heading: 'What do you want to learn, or who knows it?',
      description:
        'Short trainings in small groups, given by professionals near you. Search, book your seat and learn in half a day.',
    },
    trainings: {
      title: 'Trainings',
      description: 'Short trainings of half a day at most, with date, place, price and seats left.',
    },
    questions: {
      title: 'Questions and answers',
      description: 'Questions of professionals, with the answers that helped. Ask your own to who knows.',
    },
    answers_one: '{{count}} answer',
    answers_other: '{{count}} answers',
    requests: {
      title: 'Training requests',
      description: 'Trainings that people ask for. Join, ask for one, or give the training that is wanted.',
    },
    demand: {
      title: 'Demand radar',
      description:
        'What is wanted? See for each skill, province and part of the day how many people look for a training that is not there yet.',
    },
    joined_one: '{{count}} person takes part',
    joined_other: '{{count}} people take part',
    ideas: {
      title: 'Ideas',
      description: 'Ideas of professionals: vote, comment, and read what becomes of them.',
    },
    people: {
      title: 'Who knows what',
      description: 'Find who knows: by skill, place and what people are open to.',
    },
    ranking: {
      title: 'How we order the results',
      description: 'What decides which training comes first. Nobody can pay for a higher place.',
    },
    accessibility: {
      title: 'Accessibility',
      description: 'How we make sure that everybody can use Nutshell, and where to report a problem.',
    },
    payoutAgreement: {
      title: 'Arrangement on invoices and payouts',
      description: 'What you as a trainer agree with Nutshell on invoices in your name, fees and payouts.',
    },
    withdrawals: {
      title: 'Withdraw from a contract',
      description:
        'Did you book as a consumer? Within 14 days you withdraw from your contract here, without a reason.',
    },
    private: { title: 'Nutshell', description: 'Short trainings by professionals, in small groups.' },
    missing: {
      title: 'This page is not here',
      description: 'Perhaps the training is over, or the address has changed.',
    },
    seatsLeft_zero: 'full',
    seatsLeft_one: '{{count}} seat left',
    seatsLeft_other: '{{count}} seats left',
  },
} as const satisfies Messages;
