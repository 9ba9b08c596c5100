import type { Messages } from '../messages.js';

export const home = {
  nl: {
    title: 'Nutshell: korte trainingen van vakmensen in de buurt',
    description:
      'Vind en boek korte trainingen in de buurt, van mensen die het werk zelf doen. Kleine groepen, een halve dag, duidelijke prijzen.',
    question: 'Wat wil je leren, of wie weet het?',
    promise:
      'Een halve dag, een kleine groep, iemand die het werk zelf doet. Je ziet vooraf wat je daarna kunt en wat het kost.',
    placeholder: 'Figma, lassen, Sanne, Utrecht…',
    search: 'Zoek',
    allFor: 'Alle trainingen voor “{{text}}”',
    groupTrainings: 'Trainingen',
    groupPeople: 'Mensen',
    groupTopics: 'Onderwerpen',
    groupTowns: 'In de buurt van',
    trainingCount_one: '{{count}} training',
    trainingCount_other: '{{count}} trainingen',
    soon: 'Binnenkort',
    soonNear: 'Binnenkort bij {{town}}',
    near: 'In de buurt van',
    soonAll_one: 'Bekijk de training',
    soonAll_other: 'Bekijk alle {{count}} trainingen',
    soonNone: 'Binnen {{radius}} km van {{town}} staat nog niets gepland',
    soonNoneText: 'Kijk in heel Nederland, of kies een andere plaats.',
    everywhere: 'Heel Nederland',
    nothingYet: 'Er staan nog geen trainingen gepland',
    nothingYetText: 'Weet jij iets wat een ander wil leren? Zet de eerste training neer.',
    topics: 'Onderwerpen',
    how: 'Zo werkt het',
    howFind: 'Zoek en vergelijk',
    howFindText:
      'Elke training laat hetzelfde zien: wat je daarna kunt, voor welk niveau, waar, wanneer, en de hele prijs met btw.',
    howBook: 'Boek je plek',
    howBookText:
      'Je plek staat 15 minuten vast terwijl je betaalt. Bij genoeg deelnemers gaat de training door. Annuleer je op tijd, dan krijg je je geld terug.',
    howLearn: 'Leer het, en gebruik het morgen',
    howLearnText:
      'Je werkt aan iets van jezelf. De trainer zet er vaak iets bij om vooraf te bekijken en om na te lezen.',
    forTrainers: 'Ken jij een vak dat anderen willen leren?',
    forTrainersText:
      'Jij kiest datum, plaats, prijs en hoeveel mensen er minstens moeten zijn. Wij regelen het boeken, betalen en herinneren.',
    forTrainersMeter: 'Een teller laat zien wat er nog ontbreekt',
    forTrainersOverlap: 'Nooit twee trainingen op hetzelfde moment',
    forTrainersList: 'Een deelnemerslijst die altijd klopt',
  },
  en: {
    title: 'Nutshell: short workshops by people who do the work, nearby',
    description:
      'Find and book short workshops nearby, taught by people who do the work themselves. Small groups, half a day, clear prices.',
    question: 'What do you want to learn, or who knows?',
    promise:
      'Half a day, a small group, someone who does the work. You see beforehand what you can do afterwards and what it costs.',
    placeholder: 'Figma, welding, Sanne, Utrecht…',
    search: 'Search',
    allFor: 'All workshops for “{{text}}”',
    groupTrainings: 'Workshops',
    groupPeople: 'People',
    groupTopics: 'Topics',
    groupTowns: 'Near',
    trainingCount_one: '{{count}} workshop',
    trainingCount_other: '{{count}} workshops',
    soon: 'Starting soon',
    soonNear: 'Starting soon near {{town}}',
    near: 'Near',
    soonAll_one: 'See the workshop',
    soonAll_other: 'See all {{count}} workshops',
    soonNone: 'Nothing is planned within {{radius}} km of {{town}} yet',
    soonNoneText: 'Look in the whole country, or choose another town.',
    everywhere: 'Whole country',
    nothingYet: 'No workshops are planned yet',
    nothingYetText: 'Do you know something that others want to learn? Offer the first workshop.',
    topics: 'Topics',
    how: 'How it works',
    howFind: 'Search and compare',
    howFindText:
      'Every workshop shows the same: what you can do afterwards, for which level, where, when, and the full price with VAT.',
    howBook: 'Book your seat',
    howBookText:
      'Your seat is held for 15 minutes while you pay. With enough participants the workshop goes ahead. Cancel in time and you get your money back.',
    howLearn: 'Learn it, and use it tomorrow',
    howLearnText:
      'You work on something of your own. Trainers often add something to look at before, and to read afterwards.',
    forTrainers: 'Do you know a trade that others want to learn?',
    forTrainersText:
      'You choose date, place, price and how many people there must be at least. We take care of booking, payment and reminders.',
    forTrainersMeter: 'A meter shows what is still missing',
    forTrainersOverlap: 'Never two workshops at the same time',
    forTrainersList: 'A list of participants that is always right',
  },
} as const satisfies Messages;
