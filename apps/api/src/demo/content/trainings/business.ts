import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const businessTrainings: readonly DemoTraining[] = [
  {
    slug: 'btw-aangifte-zonder-stress',
    trainer: 'ingrid-de-wit',
    title: 'Btw-aangifte zonder stress',
    summary: 'Doe je kwartaalaangifte zelf, met je eigen bonnen, en weet wat er in elk hokje hoort.',
    description: md`
      Vier keer per jaar hetzelfde gevoel: er ligt iets op je te wachten en je weet niet precies wat. Na deze ochtend weet je het wel, en is het een uurtje werk.

      Je brengt je eigen kwartaal mee. Facturen, bonnen, bankafschrift; schoenendoos mag. In stilte, met koffie, sorteer je alles in drie stapels: verkocht, gekocht, raar. Over die derde stapel praten we het langst. De lunch met een klant, de telefoon die ook privé is, een factuur uit Duitsland, benzine, een softwareabonnement uit Ierland.

      Dan het formulier, rubriek voor rubriek. 1a en 1b, de verlegde btw, 5b. Je vult in, ik kijk mee over je schouder als je dat wilt. Versturen doe je thuis, na een nacht slapen.

      De kleineondernemersregeling komt aan de orde: voor wie is die aantrekkelijk en wat geef je ervoor op? Ook hebben we het over de vraag wat je doet bij een fout van vorig kwartaal. Spoiler: er komt geen politie.
    `,
    outcomes: [
      'Bonnen en facturen sorteren voor de aangifte',
      'Elke rubriek van de aangifte begrijpen en invullen',
      'Omgaan met privégebruik, buitenland en verlegde btw',
      'Een fout uit een eerder kwartaal herstellen',
    ],
    levels: [0, 2],
    topics: ['boekhouding'],
    minutes: 210,
    starts: ['09:00', '09:30'],
    seats: [4, 8],
    priceExVatCents: 8500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Doe alles in een doos',
        text: 'Alle facturen en bonnen van het laatste kwartaal en een afschrift van je zakelijke rekening. Niet sorteren, dat doen we samen.',
      },
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Belastingdienst: btw voor ondernemers',
        url: 'https://www.belastingdienst.nl/wps/wcm/connect/nl/btw/btw',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Tien minuten per week',
        text: 'Zet een vaste afspraak op vrijdag: bonnen fotograferen, bank nalopen, een vraagteken bij twijfel. Dan is het kwartaal straks al klaar.',
      },
    ],
  },
  {
    slug: 'jaarrekening-lezen',
    trainer: 'ingrid-de-wit',
    title: 'Je eigen jaarrekening leren lezen',
    summary: 'Begrijp wat je accountant je stuurt, in gewone woorden en met je eigen cijfers.',
    description: md`
      Elk voorjaar krijg je een mooi gebonden boekje van vijfentwintig pagina’s. Je bladert naar de winst, schrikt of juicht, en legt het weg. Zonde van het geld.

      Neem dat boekje mee. Met vier kleuren stift ga je erdoorheen, en aan het eind kun je aan een buitenstaander vertellen hoe het met je bedrijf gaat. Letterlijk: dat is de slotopdracht.

      Groen is wat je bezit. Rood is wat je schuldig bent. Blauw is wat er dit jaar binnenkwam en eruit ging. Geel is wat er _niet_ in staat, zoals je netwerk of een machine die al is afgeschreven maar nog tien jaar meegaat.

      Met die kleuren maak je vier verhoudingen. Kun je morgen je rekeningen betalen? Van wie is het bedrijf eigenlijk, van jou of van de bank? Wat blijft er over van elke verdiende euro? En hoe lang doen je klanten over betalen?

      Wij delen geen bedragen met elkaar, alleen vragen. Wie graag vergelijkt, krijgt branchecijfers.
    `,
    outcomes: [
      'Balans en resultatenrekening uit elkaar houden',
      'Vier verhoudingsgetallen berekenen en duiden',
      'Gerichte vragen stellen aan je accountant',
    ],
    levels: [0, 2],
    topics: ['boekhouding'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Drie vragen voor je accountant',
        text: 'Stuur je accountant drie vragen over je eigen jaarrekening. Niet over de fiscus, maar over je bedrijf. Let op of je het antwoord nu wel snapt.',
      },
    ],
  },
  {
    slug: 'liquiditeit-dertien-weken-vooruit',
    trainer: 'ingrid-de-wit',
    title: 'Dertien weken vooruit: een liquiditeitsplanning',
    summary: 'Weet in welke week het krap wordt, terwijl je er nog iets aan kunt doen.',
    description: md`
      Winst is een mening, geld is een feit. Er gaan bedrijven failliet met een volle orderportefeuille, en de eigenaar zag het drie dagen van tevoren aankomen. Drie maanden had ook gekund.

      Het gereedschap is een rekenblad met dertien kolommen. Elke kolom is een week. Boven zet je wat erin komt, onder wat eruit gaat, en onderaan het saldo. Dat is alles. De kunst zit in eerlijk zijn.

      _Wanneer betaalt die grote klant écht?_ Kijk het na, het staat op je afschriften. _Vergeten we de btw niet? De verzekering in maart? Het vakantiegeld?_ We lopen een lijst van zeventien vergeten posten langs en iedereen vindt er minstens vijf.

      Dan spelen we. Wat als de grootste klant een maand later betaalt? Wat als je nu die bus koopt? In welke week wordt het saldo rood, en welke drie knoppen heb je dan: eerder factureren, later betalen, of bellen.

      Je vult het daarna zelf wekelijks bij. Tien minuten, op maandag, met thee.
    `,
    outcomes: [
      'Een planning maken van dertien weken',
      'Betaalgedrag van klanten eerlijk inschatten',
      'Scenario’s doorrekenen en op tijd bijsturen',
    ],
    levels: [1, 2],
    topics: ['boekhouding', 'excel'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Print drie maanden bankafschriften',
        text: 'Zet met een stift een streepje bij elke betaling die ieder kwartaal of ieder jaar terugkomt.',
      },
    ],
  },
  {
    slug: 'uurtarief-berekenen',
    trainer: 'sjoerd-van-wijk',
    title: 'Wat kost een uur van jou?',
    summary: 'Bereken je uurtarief van onderaf, en durf het daarna ook te zeggen.',
    description: md`
      Ik vroeg veertien jaar lang wat mijn concurrent vroeg. Hij bleek hetzelfde te doen met mij. Zo gingen we samen naar de kelder.

      Reken vanavond eens andersom. Wat wil je overhouden? Wat kost de bus, de verzekering, het gereedschap, je pensioen, de boekhouder? Hoeveel uren kun je werkelijk schrijven? Dat laatste valt tegen: van de 2.080 uur in een jaar blijven er bij de meeste zzp’ers rond de 1.200 over. Er gaat van alles af: vakantie, ziekte, offertes maken die niets worden, rijden, wachten op een pallet tegels.

      Deel het een door het ander en kijk naar het getal. Iedereen wordt even stil.

      Daarna maken we het hanteerbaar. Verschillende tarieven voor verschillend werk, voorrijkosten, een dagdeelprijs. En we oefenen het hardop: zeg het bedrag en houd dan je mond. Die stilte is acht seconden lang. Je buurman telt.

      Geschikt voor zzp’ers en bedrijven tot een man of tien, uit elk vak.
    `,
    outcomes: [
      'Je vaste kosten en werkbare uren bepalen',
      'Een kostendekkend uurtarief uitrekenen',
      'Je prijs noemen en de stilte verdragen',
    ],
    levels: [0, 2],
    topics: ['offertes', 'boekhouding'],
    minutes: 180,
    starts: ['19:00'],
    seats: [5, 12],
    priceExVatCents: 7900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Zoek zes getallen op',
        text: 'Verzekeringen, bus of auto, gereedschap, telefoon en software, boekhouder, huur. Per jaar, ongeveer. En: hoeveel uur heb je vorige week gefactureerd?',
      },
    ],
  },
  {
    slug: 'offertes-die-ja-krijgen',
    trainer: 'sjoerd-van-wijk',
    title: 'Offertes waar een klant ja op zegt',
    summary: 'Drie keuzes, heldere grenzen en één bladzijde: minder offertes schrijven, meer opdrachten.',
    description: md`
      Hoeveel van je offertes worden een opdracht? Weet je het niet, dan ben je in goed gezelschap. Tel de laatste twintig voordat je komt. Onder de 30 procent werk je vooral voor de prullenbak.

      Aan een goede offerte gaat een gesprek vooraf waarin je durft te vragen naar het budget. Dat oefenen we eerst, want zonder dat is de rest gokken.

      Vervolgens leg je een eigen offerte op tafel en hakken we hem in drieën. **Wat krijgt de klant?** In zijn woorden, niet in artikelnummers. **Wat zit er níet bij?** De meeste ruzies komen uit wat er niet stond. **Welke keuzes zijn er?** Geef er drie, met de middelste als de logische. Mensen kiezen liever tussen dingen dan tussen ja en nee.

      Tot slot de opvolging. Bellen na drie dagen is geen opdringerigheid, het is service. Je schrijft op wat je gaat zeggen en belt vanavond nog een voicemail in. De mijne.
    `,
    outcomes: [
      'Naar budget vragen voordat je rekent',
      'Een offerte van één bladzijde met drie keuzes maken',
      'Meerwerk en uitsluitingen helder opschrijven',
      'Opvolgen zonder opdringerig te zijn',
    ],
    levels: [1, 3],
    topics: ['offertes', 'verkoop'],
    minutes: 210,
    starts: ['13:00', '13:30'],
    seats: [4, 10],
    priceExVatCents: 10900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Tel je laatste twintig',
        text: 'Schrijf van je laatste twintig offertes op: bedrag, uren schrijfwerk, ja of nee. Neem er twee mee: een gewonnen en een verloren.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Meet je score',
        text: 'Houd bij de volgende tien offertes dezelfde drie getallen bij. Vergelijk en stuur me het verschil.',
      },
    ],
  },
  {
    slug: 'nacalculatie-voor-vakmensen',
    trainer: 'sjoerd-van-wijk',
    title: 'Nacalculeren: waar blijft het geld?',
    summary: 'Pak vijf afgeronde klussen en ontdek welk soort werk je beter niet meer kunt aannemen.',
    description: md`
      Vijf mappen, meer heb je niet nodig. Vijf klussen die klaar zijn: een goede, een slechte, twee gewone en eentje waarvan je het echt niet weet.

      Van elke klus vul je een kaart in met begroot en werkelijk. Uren, materiaal, onderaannemers, en het potje dat niemand begroot: terugkomen omdat er iets vergeten was. Voor je het weet liggen er vijf kaarten op tafel en zie je iets wat je al vermoedde. Of juist niet.

      Bij een schildersbedrijf uit Etten-Leur bleek alle winst te komen uit binnenwerk in de winter, terwijl ze trots waren op de gevels. Bij een installateur ging het mis op ritten naar de groothandel: elf per klus.

      We zoeken naar zo’n patroon bij jou. Daarna verander je één ding, bijvoorbeeld een toeslag, een boodschappenlijst vooraf of een soort klant die je voortaan doorverwijst.

      Bedragen blijven onder je hand. Wie ze wil delen krijgt scherpere vragen terug.
    `,
    outcomes: [
      'Begroot en werkelijk naast elkaar zetten',
      'Verliesposten herkennen die nergens op staan',
      'Eén maatregel kiezen voor je volgende calculatie',
    ],
    levels: [1, 3],
    topics: ['offertes', 'boekhouding'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 9900,
  },
  {
    slug: 'algemene-voorwaarden-op-een-vel',
    trainer: 'shanti-ramdin',
    title: 'Algemene voorwaarden op één vel',
    summary: 'Schrijf voorwaarden die bij je werk passen, die klanten lezen en die geldig zijn.',
    description: md`
      Kopieer je je voorwaarden van een concurrent, dan neem je ook zijn fouten over. Ik zag een hovenier met een artikel over scheepsladingen.

      In een middag schrijf je ze zelf, in leesbaar Nederlands. We gebruiken een geraamte van negen onderwerpen: wat je levert, prijs en betaling, meerwerk, termijn, annuleren, klachten, aansprakelijkheid, eigendom, en wat er gebeurt als het helemaal misgaat. Bij ieder onderwerp geef ik drie varianten, van soepel tot streng. Jij kiest en vult in.

      Minstens zo belangrijk is _wanneer_ je ze geeft. Achteraf op de factuur is te laat; dat is de fout die ik het meest tegenkom. Je past dus meteen je offerte en je website aan.

      Werk je voor particulieren? Dan gelden er strengere regels, zoals de zwarte en de grijze lijst. Die lopen we na met een rode en een grijze stift.

      Dit is een les, geen advies op maat. Zit er iets bijzonders in je werk, dan zeg ik het en weet je welke vraag je aan een jurist moet stellen.
    `,
    outcomes: [
      'Negen onderwerpen regelen in eigen woorden',
      'Voorwaarden op het juiste moment overhandigen',
      'Onredelijke bepalingen voor consumenten herkennen',
    ],
    levels: [0, 2],
    topics: ['contracten', 'offertes'],
    minutes: 210,
    starts: ['13:00', '13:30'],
    seats: [4, 10],
    priceExVatCents: 12500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Neem je papierwerk mee',
        text: 'Je huidige voorwaarden (als je die hebt), een offerte, een factuur en een schermafdruk van je bestelpagina.',
      },
    ],
  },
  {
    slug: 'zzp-inhuren-zonder-zorgen',
    trainer: 'shanti-ramdin',
    title: 'Een zzp’er inhuren, of er een zijn: wanneer is het loondienst?',
    summary: 'Gezag, inbedding, ondernemerschap: beoordeel je eigen situatie met tien vragen.',
    description: md`
      Sinds 1 januari 2025 handhaaft de Belastingdienst weer. Sindsdien bellen opdrachtgevers me in paniek en opdrachtnemers in verwarring. Meestal blijkt het op te lossen, mits je eerlijk naar het werk kijkt en niet naar het contract.

      Online, met camera aan, pakken we zes situaties uit. Een lasser die al drie jaar elke dag komt. Een ontwerper met vijf klanten. Een boekhouder die op dinsdag op kantoor zit. Een chauffeur met jullie logo op zijn jas. Per geval stem je: loondienst, ondernemer of twijfel? Daarna bespreek ik hoe een rechter er vermoedelijk naar kijkt.

      Je merkt dat het een weegschaal is. Geen enkel punt beslist. Wie geeft aanwijzingen, hoort het werk bij de kern, wie draagt het risico, hoe gedraagt iemand zich daarbuiten?

      In het laatste deel vul je de tien vragen in voor jouw eigen opdracht. Kleurt het oranje? Dan maken we een lijst van wat je kunt veranderen, en wat je beter niet kunt blijven doen.
    `,
    outcomes: [
      'De omstandigheden wegen die over loondienst beslissen',
      'Je eigen opdracht toetsen met tien vragen',
      'Afspraken aanpassen aan hoe er echt gewerkt wordt',
    ],
    levels: [0, 2],
    topics: ['contracten', 'personeel'],
    format: 'ONLINE',
    minutes: 120,
    seats: [5, 14],
    priceExVatCents: 6500,
    items: [
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Overheid: wanneer ben je zzp’er?',
        url: 'https://www.hetjuistecontract.nl/',
      },
    ],
  },
  {
    slug: 'beeldrecht-en-auteursrecht',
    trainer: 'shanti-ramdin',
    title: 'Mag dat plaatje? Auteursrecht en portretrecht voor makers',
    summary:
      'Foto’s, letters, muziek, AI-beelden: weet wat je mag gebruiken en wat je van jezelf kunt beschermen.',
    description: md`
      Op een ochtend ligt er een brief: u gebruikt onze foto, gelieve 480 euro over te maken. De foto stond in een blog uit 2017. Wie heeft hem daar neergezet? Niemand weet het meer.

      We lopen langs vijftien beelden en bij elk hef je een groene of rode kaart. Een foto van Google. Een foto van Google met naamsvermelding. Een kindje op een dorpsfeest. De gevel van een architect. Een lettertype van een gratis site. Een plaatje uit een AI-programma in de stijl van een levende tekenaar. Twaalf van de vijftien leveren discussie op, en dat is de winst.

      In het tweede deel draai je het om. Jij maakt ook dingen. Hoe laat je zien dat het van jou is, wat spreek je af met een klant over bronbestanden, wat doe je als iemand jouw werk pakt? Een nette mail lost negen van de tien gevallen op. Die schrijf je hier alvast.
    `,
    outcomes: [
      'Beoordelen of je een beeld mag gebruiken',
      'Licenties lezen en bewijs bewaren',
      'Afspraken maken over jouw eigen werk',
      'Reageren op een claim of op misbruik',
    ],
    levels: [0, 2],
    topics: ['contracten', 'fotografie', 'ai-op-kantoor'],
    minutes: 150,
    seats: [5, 14],
    priceExVatCents: 8500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Loop je eigen site na',
        text: 'Maak een lijst van alle beelden op je site met drie kolommen: maker, toestemming, bewijs. Is een regel leeg? Vervang het beeld.',
      },
    ],
  },
  {
    slug: 'bellen-met-nieuwe-klanten',
    trainer: 'bart-verhoeven',
    title: 'Bellen met nieuwe klanten, zonder praatje',
    summary: 'Een lijst van twintig, een goede eerste zin en een middag lang écht de telefoon pakken.',
    description: md`
      Niemand vindt het leuk. Ik ook niet. Maar na het vierde telefoontje zakt je hartslag, en na het zevende begin je nieuwsgierig te worden. Daarom bellen we er die middag minstens acht.

      Eerst de voorbereiding. Je brengt twintig bedrijven mee waar je echt iets voor zou kunnen betekenen. Van elk zoek je één ding op: een verbouwing, een vacature, een vrachtwagen op de foto. Daarmee begin je. "Ik zag dat jullie …" is geen truc zolang het waar is.

      Een eerste zin, een vraag, en dan luisteren. Geen presentatie. Je doel is niet verkopen maar ontdekken of het zin heeft om elkaar te spreken. Nee is ook een uitkomst, en een snelle nee is een cadeau.

      We bellen in een ruimte met kussens, twee aan twee. De een belt, de ander houdt een kaartje omhoog: _langzamer_, _vraag door_, _stop met praten_. Aan het eind tellen we gesprekken, geen orders. Meestal heeft iemand er toch een.
    `,
    outcomes: [
      'Een lijst maken van bedrijven die bij je passen',
      'Een gesprek openen met iets wat waar is',
      'Luisteren, doorvragen en een vervolg afspreken',
    ],
    levels: [0, 2],
    topics: ['verkoop'],
    minutes: 210,
    starts: ['13:00', '13:30'],
    seats: [4, 8],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Twintig bedrijven, één feitje per stuk',
        text: 'Naam, telefoonnummer, wie je wilt spreken en één ding dat je over ze te weten bent gekomen.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Dinsdagbelletjes',
        text: 'Bel vier weken lang elke dinsdag om tien uur vijf bedrijven. Noteer alleen: gesproken, nee, vervolg. Bel mij na twintig.',
      },
    ],
  },
  {
    slug: 'op-de-beurs-zonder-snoepjes',
    trainer: 'bart-verhoeven',
    title: 'Op een beurs staan, zonder snoepjes',
    summary: 'Van stand tot opvolging: haal uit twee dagen beurs meer dan een stapel visitekaartjes.',
    description: md`
      Twee dagen beurs kosten een klein bedrijf al gauw zesduizend euro. De helft van de standhouders kijkt op zijn telefoon, de andere helft deelt pennen uit. Wat doet degene die er wel iets aan heeft?

      Die staat. Stelt een vraag die niet met "nee dank u" te beantwoorden is. Heeft iets bij zich waar je aan kunt draaien. Schrijft na elk gesprek drie woorden op. En belt binnen vier werkdagen.

      Dat zijn vijf vaardigheden, en we oefenen ze in een nagebouwde beurshal: zes statafels, twee gangen, en bezoekers die haast hebben. Om de tien minuten wissel je van rol. Als bezoeker voel je feilloos wat werkt.

      Verder rekenen we. Hoeveel gesprekken heb je nodig voor een order, dus hoeveel per uur, dus met hoeveel mensen moet je er staan? Soms is de slotsom dat je beter zelf kunt gaan rondlopen met een lijstje. Ook dat oefenen we dan.
    `,
    outcomes: [
      'Een doel en een rekensom maken voor een beurs',
      'Gesprekken beginnen, wegen en afronden',
      'Binnen vier werkdagen persoonlijk opvolgen',
    ],
    levels: [1, 2],
    topics: ['verkoop', 'presenteren'],
    minutes: 180,
    seats: [6, 12],
    priceExVatCents: 8900,
  },
  {
    slug: 'je-eerste-werknemer',
    trainer: 'eva-lindeman',
    title: 'Je eerste werknemer: wat er bij komt kijken',
    summary: 'Loon, contract, verzekering en de eerste werkdag, op volgorde en met bedragen.',
    description: md`
      Je hebt het te druk en denkt: ik neem iemand aan. Tussen die gedachte en de eerste werkdag liggen ongeveer twintig dingen, waarvan er zes echt niet mogen mislukken.

      Aan de muur hangt een tijdlijn van negentig dagen. Jij plakt de kaartjes op de juiste plek. Aanmelden als werkgever. Cao nakijken (misschien val je eronder zonder het te weten). Arbodienst. Verzuimverzekering. Loonadministratie. Sleutel, kluisje, telefoon. Door het plakken ontstaat het gesprek: moet dit vóór dat, en wat kost het?

      Dan de rekensom. Wat kost iemand met een bruto maandloon van 2.900 euro jou per jaar, en per uur dat hij werkelijk voor een klant bezig is? Zet je stoel vast.

      Het laatste uur gaat over de mens. Wat spreek je af over proeftijd, wie werkt hem in en wat doe je als het na drie weken wringt? Ik heb een eenvoudige overeenkomst bij me om door te nemen, met per artikel de reden waarom het erin staat.
    `,
    outcomes: [
      'De stappen naar een eerste werknemer op volgorde zetten',
      'De werkelijke kosten per uur uitrekenen',
      'Een arbeidsovereenkomst lezen en invullen',
      'Een eerste maand plannen',
    ],
    levels: [0, 1],
    topics: ['personeel', 'contracten'],
    minutes: 240,
    seats: [4, 10],
    priceExVatCents: 12900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Ondernemersplein: personeel aannemen',
        url: 'https://ondernemersplein.kvk.nl/personeel-aannemen/',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Schrijf de eerste dag uit',
        text: 'Van half acht tot vier, per uur: wie ontvangt, wat doet iemand zelf, met wie luncht hij? Laat het lezen door iemand die ooit nieuw was.',
      },
    ],
  },
  {
    slug: 'verzuimgesprek-en-re-integratie',
    trainer: 'eva-lindeman',
    title: 'Ziekmelding aan de lijn: wat vraag je wel en niet?',
    summary: 'Een goed eerste gesprek, de stappen van de eerste acht weken, en de grens van privacy.',
    description: md`
      "Hoi, ik kom vandaag niet, ik voel me niet lekker." Wat zeg je? De een vraagt wat er aan de hand is. De ander zegt alleen sterkte en hangt op. Allebei niet handig, en het eerste mag niet eens.

      Met een collega aan de andere kant van een scherm oefenen we het gesprek: wanneer denk je terug te zijn, wat ligt er nog, kan ik iets voor je doen, wanneer bellen we weer? Vier vragen, verder niets over de aandoening. Vertelt iemand het zelf, dan luister je en schrijf je het nergens op.

      Daarna de eerste acht weken als spoorboekje. Wie moet wat, op welke dag, en waar gaat het bij kleine bedrijven stuk? Bijna steeds bij week zes, omdat iedereen dacht dat het wel over zou gaan.

      Speciale aandacht voor het ingewikkelde geval: frequent kort verzuim. Daar hoort een gesprek bij dat niet over ziekte gaat maar over werk. Twee deelnemers brengen een eigen situatie in, zonder naam.
    `,
    outcomes: [
      'Een ziekmelding aannemen binnen de privacyregels',
      'De stappen van de eerste acht weken kennen',
      'Een gesprek voeren over vaak kort verzuim',
    ],
    levels: [0, 2],
    topics: ['personeel', 'feedback'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 11500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Maak je verzuimkaart',
        text: 'Een half A4 voor aan de binnenkant van de kast: vier vragen, acht weken, drie telefoonnummers. Bespreek hem in het werkoverleg.',
      },
    ],
  },
];
