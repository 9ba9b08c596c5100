import type { DemoQuestion } from '../post-types.js';

export const businessQuestions: readonly DemoQuestion[] = [
  {
    title: 'Btw verleggen in de bouw: wanneer moet dat?',
    text: 'Ik doe lassen voor een aannemer op een bouwplaats. Zet ik 21% op de factuur of verleg ik?',
    skills: ['btw-aangifte', 'facturen'],
    by: 'corne-de-bruijn',
    daysAgo: 54,
    votes: 12,
    answers: [
      {
        text: 'Ben je onderaannemer en gaat het om werk van stoffelijke aard aan een onroerende zaak, dan geldt de verleggingsregeling. Je factureert zonder btw en zet erop “btw verlegd” met het btw-id van de aannemer. In je aangifte hoort het in rubriek 1e. Je eigen inkoop-btw trek je gewoon af. Werk je direct voor de eigenaar van het gebouw, dan reken je wel 21%.',
        votes: 15,
        accepted: true,
      },
    ],
  },
  {
    title: 'Kleineondernemersregeling: is het slim bij 18.000 euro omzet?',
    text: 'Ik begin net. Inkoop is weinig, klanten zijn particulieren.',
    skills: ['btw-aangifte'],
    by: 'hilde-prins',
    daysAgo: 82,
    votes: 9,
    answers: [
      {
        text: 'De grens is € 20.000 per kalenderjaar. Met particuliere klanten en weinig inkoop is de KOR vaak voordelig: geen btw op je factuur, geen aangifte. Nadeel: je krijgt de btw op je inkoop en op een laptop niet terug. Ga je over de € 20.000, dan stopt de regeling meteen met die verkoop. Aanmelden moet minstens vier weken voor het kwartaal waarin het ingaat.',
        votes: 13,
        accepted: true,
      },
    ],
  },
  {
    title: 'Factuur naar een Belgisch bedrijf: welk btw-tarief?',
    text: 'Dienst, geen goederen. Klant heeft een BE-nummer.',
    skills: ['btw-aangifte', 'facturen'],
    by: 'koen-schipper',
    daysAgo: 43,
    votes: 7,
    answers: [
      {
        text: 'Nul: de btw is verlegd naar de klant. Controleer zijn nummer in VIES en bewaar de uitdraai. Op de factuur komen beide btw-nummers en “btw verlegd” of “reverse charge”. In je aangifte rubriek 3b, en je doet een opgaaf intracommunautaire prestaties (ICP).',
        votes: 11,
        accepted: true,
      },
    ],
  },
  {
    title: 'Which invoice details are required in the Netherlands?',
    text: 'I send my first invoice as a freelancer next week.',
    skills: ['facturen'],
    by: 'oscar-fernandez',
    language: 'EN',
    daysAgo: 96,
    votes: 6,
    answers: [
      {
        text: 'Your name and address, KvK number, VAT id (btw-id), the customer’s name and address, invoice date, a number that follows the previous one, what you delivered and when, the amount without VAT, the VAT rate and amount per rate, and the total. Keep it seven years. If you are in the small business scheme (KOR), leave VAT out and mention the exemption.',
        language: 'EN',
        votes: 9,
        accepted: true,
      },
    ],
  },
  {
    title: 'Uurtarief berekenen voor de werkplaats, wat tel je mee?',
    text: 'Ik reken nu 48 euro en heb het gevoel dat we er niets aan overhouden.',
    skills: ['uurtarief', 'calculeren'],
    by: 'henk-jan-pol',
    daysAgo: 70,
    votes: 13,
    answers: [
      {
        text: 'Neem alle kosten van de werkplaats in een jaar: lonen met werkgeverslasten, huur, energie, machines (afschrijving plus onderhoud), klein gereedschap, verzekering en kantoor. Deel dat door de uren die je écht verkoopt: 1.700 werkuren min verlof, ziekte, omstellen en klusjes is vaak maar 1.250 per persoon. Tel er winst bij op, zeg 10%. Dan zit je eerder tussen de € 62 en € 75.',
        votes: 15,
        accepted: true,
      },
      {
        text: 'Doe ook eens nacalculatie op drie orders. Bij ons zat het niet in het tarief maar in de uren: we offreerden er 20 te weinig.',
        votes: 9,
      },
    ],
  },
  {
    title: 'Klant betaalt niet, wanneer mag ik incassokosten rekenen?',
    text: 'Factuur van 2.300 euro, twee herinneringen gestuurd.',
    skills: ['debiteuren', 'contracten'],
    by: 'mo-achahbar',
    daysAgo: 60,
    votes: 8,
    answers: [
      {
        text: 'Bij een bedrijf mag je na de vervaldatum direct incassokosten rekenen, minimaal € 40. Volgens de staffel is dat 15% over de eerste € 2.500, dus hier € 345. Bij een consument moet je eerst een brief sturen met veertien dagen de tijd, te rekenen vanaf de dag na ontvangst, en het bedrag noemen. Daarboven komt de wettelijke (handels)rente.',
        votes: 10,
        accepted: true,
      },
    ],
  },
  {
    title: 'Algemene voorwaarden: hoe zorg je dat ze gelden?',
    text: 'Ze staan op onze site. Is een link op de factuur genoeg?',
    skills: ['algemene-voorwaarden'],
    by: 'koen-schipper',
    daysAgo: 105,
    votes: 7,
    answers: [
      {
        text: 'Op de factuur is te laat: de afspraak is dan al gemaakt. Noem ze in de offerte en stuur ze als pdf mee, of zorg dat de klant ze vóór akkoord kan opslaan. Bij elektronisch contact mag dat digitaal. Laat bij akkoord staan dat de klant ze heeft ontvangen.',
        votes: 9,
        accepted: true,
      },
    ],
  },
  {
    title: 'Zzp’er steeds langer bij één klant, is dat schijnzelfstandigheid?',
    text: 'Ik zit er nu negen maanden, vier dagen per week.',
    skills: ['wet-dba', 'personeel'],
    by: 'ralf-cuypers',
    daysAgo: 22,
    votes: 11,
    answers: [
      {
        text: 'De duur alleen beslist niet, maar het telt wel mee. Er wordt naar alles samen gekeken: wie bepaalt hoe je het werk doet, hoor je bij het team, mag je je laten vervangen, loop je zelf risico, heb je meer klanten en gedraag je je als ondernemer. Sinds 1 januari 2025 handhaaft de Belastingdienst weer. Vier dagen per week negen maanden lang op hun lijst, dan zou ik nu het gesprek aangaan.',
        votes: 12,
        accepted: true,
      },
    ],
  },
  {
    title: 'Materiaalprijzen schommelen, hoe lang laat je een offerte gelden?',
    text: 'Staal ging vorig jaar met 30% omhoog terwijl de klant twijfelde.',
    skills: ['offertes-schrijven', 'contracten'],
    by: 'britt-nijhuis',
    organisation: 'constructiebedrijf-wolters',
    daysAgo: 36,
    votes: 3,
    answers: [
      {
        text: 'Wij houden 14 dagen aan en zetten erbij dat het staal wordt verrekend tegen de dagprijs van de leverancier, met het aantal kilo’s genoemd. Bij grote klussen leggen we de prijs vast zodra de klant tekent en koop ik het diezelfde dag in.',
        by: 'gerard-wolters',
        votes: 5,
        accepted: true,
      },
    ],
  },
  {
    title: 'Klant wil korting omdat hij “er vaker terugkomt”',
    comments: [
      {
        by: 'guido-janssen',
        text: 'Wie dit moet vragen, moet misschien geen zaak hebben.',
        report: { by: 'floor-wiersma', reason: 'RUDE' },
      },
    ],
    text: 'Wat zeggen jullie?',
    skills: ['prijsstrategie', 'onderhandelen'],
    by: 'frank-oomen',
    daysAgo: 27,
    votes: 12,
    answers: [
      {
        text: 'Ik geef geen korting op een belofte, wel een staffel: bij vijf opdrachten per jaar krijg je volgend jaar 5%. Wil hij nu iets, dan haal ik er iets uit: andere levertijd, zelf afhalen, lak in plaats van coating. Geef nooit zomaar iets weg, dan blijkt je eerste prijs verzonnen.',
        votes: 14,
        accepted: true,
      },
    ],
  },
  {
    title: 'Nabellen van offertes: na hoeveel dagen?',
    text: 'We sturen veertig offertes per maand en bellen er bijna geen een na.',
    skills: ['acquisitie'],
    by: 'ellen-van-zijl',
    organisation: 'van-zijl-trappen',
    daysAgo: 45,
    votes: 4,
    answers: [
      {
        text: 'Spreek het moment al af bij het versturen: “ik bel donderdag even”. Zonder afspraak: na drie werkdagen één keer bellen en na twee weken één mail. Vraag niet “heb je nog vragen” maar “wat vind je van de prijs en de levertijd”. Ik zie in de cijfers dat onze kans na zes weken nul is.',
        by: 'marloes-van-tuijl',
        votes: 4,
        accepted: true,
      },
    ],
  },
  {
    title: 'Investering van 60.000 in een laser: lenen of leasen?',
    text: 'We hebben het geld niet op de bank, wel een goed jaar gehad.',
    skills: ['financiering'],
    by: 'toon-van-asten',
    daysAgo: 34,
    votes: 6,
    answers: [
      {
        text: 'Financial lease is eigenlijk lenen met de machine als onderpand: je bent eigenaar, je schrijft af en je mag de kleinschaligheidsinvesteringsaftrek (KIA) benutten. Operational lease is huren: netter voor je balans, maar geen KIA. Reken beide door over vijf jaar met de werkelijke restwaarde, en vraag je accountant naar de KIA, die scheelt bij dit bedrag ongeveer een kwart van de investering als aftrekpost.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Contract met een leerling: wat moet erin?',
    text: 'Hij komt via een mbo met een bbl-overeenkomst.',
    skills: ['stagiairs', 'arbeidscontracten', 'contracten'],
    by: 'roelie-pol',
    organisation: 'pol-machinebouw',
    daysAgo: 75,
    votes: 2,
    answers: [
      {
        text: 'Twee papieren: de praktijkovereenkomst met de school en de arbeidsovereenkomst met jou. In de tweede staan loon (kijk in de cao Metaal en Techniek naar de leerlingenschalen), uren, proeftijd en wie de praktijkbegeleider is. Je bedrijf moet erkend leerbedrijf zijn bij SBB, dat is één telefoontje en duurt een week of twee.',
        by: 'henk-jan-pol',
        votes: 3,
        accepted: true,
      },
    ],
  },
  {
    title: 'Ziek melden in het weekend: telt dat mee voor het verzuim?',
    text: 'Medewerker werkt maandag tot vrijdag en meldt zich zaterdag ziek.',
    skills: ['verzuim'],
    by: 'hatice-yilmaz',
    organisation: 'van-zijl-trappen',
    daysAgo: 49,
    votes: 2,
    answers: [
      {
        text: 'Voor de verzuimcijfers tel je kalenderdagen, dus de zaterdag en zondag tellen mee vanaf de eerste ziektedag. Voor de loondoorbetaling gaat het alleen om zijn werkdagen. Leg vast wanneer de eerste dag is, want daar hangt ook de termijn van twee jaar aan.',
        by: 'danny-brouwers',
        votes: 3,
        accepted: true,
      },
    ],
  },
  {
    title: 'Mag een klant mijn ontwerp aan een ander geven om te laten maken?',
    text: 'Ik maakte een 3D-model, betaald voor “ontwerp en uitvoering”. Nu vraagt hij alleen het model.',
    skills: ['auteursrecht'],
    by: 'lars-eefting',
    daysAgo: 66,
    votes: 6,
    answers: [
      {
        text: 'Het auteursrecht op het model is van jou, tenzij je het schriftelijk hebt overgedragen. Hij mag er gebruik van maken waarvoor hij betaalde, niet automatisch door een ander laten uitvoeren. Stel een prijs voor de overdracht of een licentie en zet die op één A4. Zet dit voortaan vooraf in je offerte.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Hoe houd je je liquiditeit bij zonder een duur pakket?',
    text: 'Ik schrik elke maand van de btw en de lonen in dezelfde week.',
    skills: ['liquiditeit', 'excel'],
    by: 'floor-wiersma',
    daysAgo: 18,
    votes: 9,
    answers: [
      {
        text: 'Eén rekenblad met dertien weken vooruit. Rijen: verwacht van klanten, vaste lasten, lonen, btw, belasting, aflossing. Werk het elke maandag in tien minuten bij. Zet elke vrijdag 25% van wat binnenkomt op een aparte rekening, daar komt de belasting vandaan.',
        votes: 12,
        accepted: true,
      },
    ],
  },
  {
    title: 'Wat doet de KOR met mijn btw op een nieuwe bestelbus?',
    text: 'Ik zit een jaar in de kleineondernemersregeling en wil een bus van 24.000 euro kopen.',
    skills: ['btw-aangifte'],
    by: 'amber-derksen',
    daysAgo: 7,
    votes: 3,
    answers: [
      {
        text: 'Zolang je in de KOR zit, krijg je die btw niet terug. Wil je dat wel, dan moet je je vóór de aanschaf afmelden, minstens vier weken voor het begin van een kwartaal. Daarna kun je de btw op de bus terugvragen, maar je rekent dan ook weer btw aan je klanten. Reken het uit over vijf jaar.',
        votes: 6,
      },
    ],
  },
  {
    title: 'Voorraad waarderen: wat tellen jullie in december?',
    text: 'Onderdelen van tien jaar oud liggen nog voor de oude prijs in de boeken.',
    skills: ['jaarrekening'],
    by: 'chantal-de-wolf',
    organisation: 'koffiebranderij-maasstroom',
    daysAgo: 20,
    votes: 2,
    answers: [
      {
        text: 'Waardeer op kostprijs of lagere marktwaarde. Wat je een jaar niet verkocht hebt, zet je op 50%, na twee jaar op nul, mits je het echt niet meer verkoopt. Tel op één dag met twee mensen, en laat de tellijst ondertekenen: daar vraagt de accountant naar.',
        by: 'vincent-de-haan',
        votes: 2,
      },
    ],
  },
  {
    title: 'Prijsafspraak van vorig jaar geldt niet meer, hoe zeg je dat?',
    text: 'Vaste klant, 9% erbij.',
    skills: ['onderhandelen', 'offertes'],
    by: 'kirsten-lubbers',
    organisation: 'pol-machinebouw',
    daysAgo: 5,
    votes: 2,
  },
  {
    title: 'Iemand ervaring met de SLIM-regeling voor scholing?',
    text: 'We willen twee lassers laten bijscholen en horen dat er subsidie is.',
    skills: ['subsidies', 'opleidingsplan'],
    by: 'ellen-van-zijl',
    organisation: 'van-zijl-trappen',
    daysAgo: 3,
    votes: 3,
    askedTo: ['hatice-yilmaz'],
  },
];
