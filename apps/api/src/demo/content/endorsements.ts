import type { DemoEndorsement } from './post-types.js';

/** Said of people whom the demo shows first. */
export const endorsements: readonly DemoEndorsement[] = [
  {
    by: 'bas-van-der-wal',
    of: 'marloes-van-tuijl',
    skill: 'power-bi',
    sentence: 'In een kwartier bellen had ik het weekcijfer waar ik een maand omheen werkte.',
  },
  {
    by: 'stefan-kolk',
    of: 'marloes-van-tuijl',
    skill: 'power-bi',
    sentence: 'Maakte van onze omsteltijden een grafiek die we in de ploeg ook echt gebruiken.',
  },
  {
    by: 'ellen-van-zijl',
    of: 'marloes-van-tuijl',
    skill: 'excel',
    sentence: 'Haar nacalculatie klopt tot op de boutjes, en ze kan hem nog uitleggen ook.',
  },
  {
    by: 'marloes-van-tuijl',
    of: 'danny-brouwers',
    skill: 'power-bi',
    sentence: 'Ziet in één oogopslag of een getal niet kan kloppen, en zoekt dan uit waarom.',
  },
  {
    by: 'tim-de-rooij',
    of: 'kees-baars',
    skill: 'lassen',
    sentence: 'Van Kees leerde ik dat de volgorde belangrijker is dan de stroom.',
  },
  {
    by: 'omar-bennani',
    of: 'kees-baars',
    skill: 'lassen',
    sentence: 'Hecht een trapboom van vier meter zo dat hij na het lassen nog recht is.',
  },
  {
    by: 'kees-baars',
    of: 'omar-bennani',
    skill: 'tig-rvs',
    sentence: 'Zijn rvs-naden hoef je niet na te kijken. Ik doe het toch, voor mijn plezier.',
  },
  {
    by: 'joyce-vink',
    of: 'bas-van-der-wal',
    skill: 'frontend',
    sentence: 'Bouwde de configurator zo dat klanten eindelijk de goede maten invullen.',
  },
  {
    by: 'nienke-rademaker',
    of: 'bas-van-der-wal',
    skill: 'toegankelijkheid',
    sentence: 'Liet ons de site een keer zonder muis gebruiken. Sindsdien doen we dat zelf.',
  },
  {
    by: 'ties-verhagen',
    of: 'noor-van-dijk',
    skill: 'figma',
    sentence: 'Ruimde ons bestand in een ochtend op zonder dat er één scherm stukging.',
  },
  {
    by: 'laura-meindertsma',
    of: 'noor-van-dijk',
    skill: 'figma',
    sentence: 'Legt componenten zo uit dat ook een onderzoeker ze durft aan te raken.',
  },
];

/** What colleagues say of each other, by the topic that it is about. */
export const endorsementSentences: Readonly<Record<string, readonly string[]>> = {
  lassen: [
    'De proefstukken gingen alle drie in één keer door de keuring.',
    'Ik vraag hier altijd even naar de instelling voordat ik begin, en dat scheelt me slijpwerk.',
    'Last in elke positie en blijft er rustig bij.',
  ],
  verspanen: [
    'Kreeg een dunwandige bus rond die wij al hadden opgegeven.',
    'Ruimt eerst op, denkt dan na en heeft daarna het eerste product meteen goed.',
    'Kent onze machines beter dan de monteur van de leverancier.',
  ],
  plaatwerk: [
    'De uitslag klopt, ook bij de derde zetting.',
    'Ziet aan de tekening al waar het straks gaat knellen.',
  ],
  cad: [
    'Modellen die je een jaar later nog kunt aanpassen: dat kan niet iedereen.',
    'Denkt bij het tekenen al aan wie het straks moet maken.',
  ],
  'tekening-en-maat': [
    'Vond de fout in de tekening voordat we honderd stuks hadden gezaagd.',
    'Meet rustig, meet nog eens en schrijft het op zodat een ander het begrijpt.',
  ],
  onderhoud: [
    'Hoort aan het lager dat het volgende week stuk is. Tot nu toe klopte dat altijd.',
    'Belt terug, ook op zaterdag, en lost het dan op.',
    'Legt uit wat er stuk was, zodat wij het zelf kunnen voorkomen.',
  ],
  'elektro-en-plc': [
    'Vond in een uur de storing waar we een week naar zochten.',
    'Schrijft programma’s met commentaar erin, ook na middernacht.',
    'Bouwt kasten die zo netjes zijn dat we er foto’s van maken.',
  ],
  lean: ['Kreeg onze omsteltijd omlaag zonder dat iemand zich opgejaagd voelde.'],
  frontend: [
    'Schreef minder code dan ik had verwacht, en alles werkte met het toetsenbord.',
    'Haalt een haperende pagina uit elkaar tot duidelijk is waar het zit.',
  ],
  backend: [
    'Onze traagste query ging van acht seconden naar niets, met één index.',
    'Bouwt koppelingen die ook nog werken als de andere kant plat ligt.',
  ],
  wordpress: ['Zette onze site terug na een kapotte update, nog voor de koffie.'],
  toegankelijkheid: ['Toetst niet alleen, maar laat ook zien hoe je het oplost.'],
  ontwikkelproces: [
    'Schreef de tests waardoor we op vrijdag weer iets live durven te zetten.',
    'Legt git uit met een potlood, en dan snap je het.',
  ],
  seo: ['Van de tweede pagina naar de eerste, met gewoon betere teksten.'],
  'social-media': ['Laat ons werk zien zoals het is, en er komen echt klanten op af.'],
  'e-mailmarketing': ['Onze nieuwsbrief wordt weer gelezen, en dat zie je aan de bestellingen.'],
  adverteren: ['Zegt ook wanneer we beter níet kunnen adverteren.'],
  tekstschrijven: [
    'Maakte van drie bladzijden techniek één alinea die klanten begrijpen.',
    'Schrapt waar het pijn doet, en het wordt er altijd beter van.',
  ],
  excel: [
    'Bouwde een planning die ik zelf kan aanpassen zonder iets te slopen.',
    'Vindt de fout in een formule van drie regels lang gewoon door te kijken.',
  ],
  'power-bi': ['Begint bij de vraag en niet bij de grafiek, en dat merk je.'],
  'microsoft-365': ['Ruimde onze gedeelde mappen op en legde uit waarom het zo moest.'],
  'ai-op-kantoor': ['Nuchter over wat het kan, en handig met wat het wel kan.'],
  figma: ['Bestanden waar een ontwikkelaar meteen mee verder kan.'],
  'grafisch-ontwerp': [
    'Levert bestanden aan die zonder één telefoontje de pers op kunnen.',
    'Vond een oplossing voor ons logo op een pen van vier millimeter breed.',
  ],
  'ux-onderzoek': ['Stelt één vraag en is dan stil. Daar komt alles uit.'],
  video: ['Maakte van een middag rommelen een filmpje van een minuut dat klopt.'],
  fotografie: ['Laat mensen vergeten dat er een camera staat.'],
  'hijsen-en-heffen': [
    'Slaat de last zo aan dat ik er rustig onder de indruk van ben, op afstand.',
    'Legt het werk stil als het niet klopt, ook als de klant ernaast staat.',
  ],
  machineveiligheid: ['Kijkt mee bij het ontwerp, zodat je later niets hoeft te verbouwen.'],
  arbo: ['Regelde de metingen en vertaalde het rapport naar drie dingen die we anders doen.'],
  bhv: ['Bleef rustig toen het echt nodig was.'],
  informatiebeveiliging: ['Was er binnen tien minuten toen iemand op een foute link had geklikt.'],
  boekhouding: [
    'De cijfers zijn er op de vijfde van de maand, en ze kloppen.',
    'Vond btw terug waar we jaren overheen keken.',
  ],
  offertes: ['Onze nacalculaties liggen sindsdien binnen vijf procent van de offerte.'],
  verkoop: ['Luistert eerst, en dan blijkt de klant iets anders nodig te hebben.'],
  personeel: ['Regelt lastige dingen zorgvuldig en vergeet de mens niet.'],
  contracten: ['Leest de kleine lettertjes voordat ik ze moet lezen.'],
  feedback: ['Zegt het gewoon, en toch ga je er met een goed gevoel weg.'],
  leidinggeven: [
    'Geeft je ruimte, en staat er als het misgaat.',
    'Houdt het werkoverleg op een kwartier. Iedereen komt op tijd.',
  ],
  presenteren: ['Kreeg een volle kantine stil zonder microfoon.'],
  inwerken: [
    'Legt iets drie keer uit zonder te zuchten.',
    'Dankzij het inwerkplan kon ik na een week zelf aan de slag.',
  ],
  'taal-op-het-werk': ['Vertaalt tussen de ploegen, niet alleen woorden maar ook bedoelingen.'],
  'tijd-en-werkdruk': ['Houdt overzicht als wij het kwijt zijn.'],
};

/** What those who attended say of a trainer. */
export const trainerSentences: readonly string[] = [
  'Na die ochtend kon ik het de volgende dag zelf, met mijn eigen werk.',
  'Legt uit zonder je het gevoel te geven dat je het had moeten weten.',
  'Keek mee met mijn eigen probleem en liet me het zelf oplossen.',
  'Kent het vak van binnenuit, en dat hoor je aan de voorbeelden.',
  'Beantwoordde weken later nog een vraag van me. Dat doet niet iedereen.',
  'Precies genoeg uitleg, en daarna veel zelf doen.',
];

/** What somebody who asked says of who answered. */
export const answererSentences: readonly string[] = [
  'Gaf een antwoord waar ik dezelfde middag mee verder kon.',
  'Dacht mee over mijn vraag en vroeg eerst door. Het klopte.',
];
