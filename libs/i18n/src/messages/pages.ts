import type { Messages } from '../messages.js';

export const pages = {
  nl: {
    rankingTitle: 'Hoe we rangschikken',
    rankingLead: 'Niemand kan betalen om hoger te staan. Dit bepaalt de volgorde wel.',
    rankingBest: 'Beste eerst',
    rankingBestText:
      'Dit is de volgorde als je niets anders kiest. De punten hieronder tellen mee, de belangrijkste eerst.',
    rankingWords:
      'Hoe goed je woorden passen: in de titel weegt het zwaarst, dan onderwerpen, dan de samenvatting, dan de rest. Het woord zelf telt zwaarder dan een langer woord, een ander woord voor hetzelfde of een verbeterde typefout. Een zeldzaam woord telt zwaarder dan een gewoon woord, een korte titel iets zwaarder dan een lange.',
    rankingSeats:
      'De datum: 15% erbij als er een komende datum met een vrije plek is, en tot 10% erbij naarmate die eerder is.',
    rankingDate: 'De afstand: tot 20% erbij naarmate het dichter bij de gekozen plaats is.',
    rankingLanguage:
      'De taal: 5% erbij als het in jouw taal is. Bij mensen, vragen en ideeën telt ook wat anderen ervan vinden: tot 15% erbij voor aanbevelingen, stemmen en een geaccepteerd antwoord.',
    rankingWithout:
      'Zoek je zonder woorden, dan staat vooraan wat een vrije plek heeft, dan wat eerder begint, dan wat pas gepubliceerd is.',
    rankingOther: 'Andere volgordes',
    rankingByDate: 'Vroegste datum: alleen de eerste datum die bij je filters past.',
    rankingByDistance: 'Dichtstbij: hemelsbreed van de gekozen plaats tot de plek van de training.',
    rankingByPrice: 'Laagste prijs: de prijs per plek met btw.',
    rankingFilters: 'Filters',
    rankingFiltersText:
      'Een filter laat weg wat niet past en verandert de volgorde niet. Online trainingen hebben geen plaats en vallen weg zodra je een plaats kiest.',
    rankingNot: 'Wat niet meetelt',
    rankingNotText:
      'Betaling, wat wij verdienen aan een boeking, hoe lang een trainer bij ons zit, en wat jij eerder bekeek. Wie dezelfde filters kiest en in dezelfde taal leest, ziet dezelfde lijst.',
    rankingHome: 'Op de beginpagina',
    rankingHomeText:
      'Onder “Binnenkort” staan de zes trainingen die het eerst beginnen, in heel Nederland of rond de plaats die je koos. Die plaats bewaren we alleen op je eigen apparaat.',
    accessibilityTitle: 'Toegankelijkheid',
    accessibilityLead:
      'Iedereen moet hier een training kunnen vinden en boeken, ook zonder muis en ook met een schermlezer.',
    accessibilityAim: 'Waar we naar bouwen',
    accessibilityAimText:
      'WCAG 2.2, niveau AA. We testen elke pagina automatisch in licht en donker, in het Nederlands en Engels, en op de breedte van een telefoon.',
    accessibilityWorks: 'Wat je mag verwachten',
    accessibilityKeyboard: 'Alles werkt met het toetsenbord, van zoeken tot betalen.',
    accessibilityContrast: 'Tekst heeft een contrast van minstens 4,5 op 1, ook in de donkere weergave.',
    accessibilityZoom: 'Je kunt tot 400% vergroten zonder naar opzij te schuiven.',
    accessibilityMotion: 'Wie geen beweging wil, krijgt er geen.',
    accessibilityMap: 'Naast de kaart staat dezelfde informatie als lijst.',
    accessibilityErrors: 'Fouten staan in woorden bij het veld en samen boven het formulier.',
    accessibilityKnown: 'Wat nog niet goed is',
    accessibilityKnownText:
      'De betaalpagina is van onze betaaldienst en valt onder hun eigen verklaring. Bestanden die trainers delen, controleren we niet op toegankelijkheid.',
    accessibilityReport: 'Loop je ergens tegenaan?',
    accessibilityReportText:
      'Laat het ons weten en zeg erbij op welke pagina je was en wat je gebruikt. We antwoorden binnen drie werkdagen.',
  },
  en: {
    rankingTitle: 'How we rank',
    rankingLead: 'Nobody can pay to be higher. This is what does decide the order.',
    rankingBest: 'Best match',
    rankingBestText: 'The order when you choose nothing else. These points count, the most important first.',
    rankingWords:
      'How well your words fit: the title weighs most, then topics, then the summary, then the rest. The word itself counts more than a longer word, another word for the same or a corrected typo. A rare word counts more than a common one, a short title a little more than a long one.',
    rankingSeats:
      'The date: 15% extra when there is a coming date with a free seat, and up to 10% extra the sooner it is.',
    rankingDate: 'The distance: up to 20% extra the nearer it is to the chosen town.',
    rankingLanguage:
      'The language: 5% extra when it is in your language. For people, questions and ideas, what others think of them counts too: up to 15% extra for endorsements, votes and an accepted answer.',
    rankingWithout:
      'Without words, what has a free seat comes first, then what begins sooner, then what was published recently.',
    rankingOther: 'Other orders',
    rankingByDate: 'Earliest date: only the first date that fits your filters.',
    rankingByDistance: 'Nearest: as the crow flies from the chosen town to the place of the workshop.',
    rankingByPrice: 'Lowest price: the price per seat with VAT.',
    rankingFilters: 'Filters',
    rankingFiltersText:
      'A filter leaves out what does not fit and does not change the order. Online workshops have no place and drop out once you choose a town.',
    rankingNot: 'What does not count',
    rankingNotText:
      'Payment, what we earn on a booking, how long a trainer has been with us, and what you looked at before. Those who choose the same filters and read in the same language see the same list.',
    rankingHome: 'On the home page',
    rankingHomeText:
      'Below “Starting soon” are the six workshops that start first, in the whole country or around the town you chose. We keep that town on your own device only.',
    accessibilityTitle: 'Accessibility',
    accessibilityLead:
      'Everyone should be able to find and book a workshop here, also without a mouse and with a screen reader.',
    accessibilityAim: 'What we build towards',
    accessibilityAimText:
      'WCAG 2.2, level AA. We test every page automatically in light and dark, in Dutch and English, and at the width of a phone.',
    accessibilityWorks: 'What you may expect',
    accessibilityKeyboard: 'Everything works with the keyboard, from searching to paying.',
    accessibilityContrast: 'Text has a contrast of at least 4.5 to 1, in dark mode too.',
    accessibilityZoom: 'You can zoom to 400% without scrolling sideways.',
    accessibilityMotion: 'Those who want no motion get none.',
    accessibilityMap: 'Next to the map, the same information is there as a list.',
    accessibilityErrors: 'Errors are in words at the field, and together above the form.',
    accessibilityKnown: 'What is not right yet',
    accessibilityKnownText:
      'The payment page belongs to our payment provider and falls under their own statement. We do not check files that trainers share for accessibility.',
    accessibilityReport: 'Do you run into something?',
    accessibilityReportText:
      'Let us know, and say which page you were on and what you use. We answer within three working days.',
  },
} as const satisfies Messages;
