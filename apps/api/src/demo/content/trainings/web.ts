import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const webTrainings: readonly DemoTraining[] = [
  {
    slug: 'css-grid-en-flexbox',
    trainer: 'daan-visser',
    title: 'CSS Grid en Flexbox: kiezen en combineren',
    summary: 'Bouw vijf veelvoorkomende lay-outs zonder raamwerk, en snap waarom ze blijven staan.',
    description: md`
      Veel ontwikkelaars schrijven \`display: flex\` op alles en repareren daarna met marges. Het werkt, tot er een derde kolom bij komt.

      We gaan uit van vijf plaatjes. Geen theorie vooraf: je krijgt een schermafdruk en een kwartier. Daarna vergelijken we vier oplossingen uit de groep en bespreken we welke over een jaar nog te lezen is.

      De vijf plaatjes:

      - een kaartenraster dat zelf bepaalt hoeveel kolommen er passen;
      - een artikel met een zijbalk die onder de tekst valt op een telefoon;
      - een menubalk waarvan het laatste item rechts plakt;
      - een formulier waarin labels en velden op één lijn staan (hier komt _subgrid_ om de hoek);
      - een paginagrote foto met tekst die overal leesbaar blijft.

      Tussendoor open ik het gereedschap van de browser en laat ik zien hoe je een raster zichtbaar maakt. Dat alleen al scheelt een hoop gepuzzel.

      Je hoort thuis in deze groep als je HTML en CSS kent en wel eens boos bent geworden op een \`float\`.
    `,
    outcomes: [
      'Kiezen tussen grid en flexbox en dat kunnen uitleggen',
      'Rasters maken die zich zonder mediaquery aanpassen',
      'Subgrid gebruiken waar kaarten op één lijn moeten staan',
      'Lay-outfouten opsporen met het gereedschap van de browser',
    ],
    levels: [1, 3],
    topics: ['frontend'],
    minutes: 210,
    seats: [4, 10],
    priceExVatCents: 12500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Warm worden: Flexbox Froggy',
        url: 'https://flexboxfroggy.com/#nl',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Naslag: CSS grid layout (MDN)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/CSS/CSS_grid_layout',
      },
    ],
  },
  {
    slug: 'react-state-zonder-soep',
    trainer: 'daan-visser',
    title: 'React: state zonder soep',
    summary: 'Minder useEffect, minder useState en componenten die je na de vakantie nog begrijpt.',
    description: md`
      De oefenapp van vanmiddag is een reserveringssysteem voor een escaperoom. Het heeft 31 keer \`useState\`, 14 keer \`useEffect\` en drie bugs waar niemand bij durft. Aan het eind zijn er zes states over en nul effecten.

      Hoe we dat doen? Door bij elke state dezelfde drie vragen te stellen. Kun je het uitrekenen uit iets anders? Hoort het eigenlijk in de URL? Komt het van de server, en wie bewaart dan de waarheid? De overgebleven gevallen zet je in een reducer, met namen die iemand van de balie zou herkennen.

      Je werkt in tweetallen en wisselt elk half uur. Er zijn tests aanwezig, dus je merkt het meteen als je iets omgooit. Wie snel klaar is haalt ook het formulier door de mangel.

      **Ik ga ervan uit** dat je een component met props kunt schrijven en wel eens een effect hebt gebruikt om iets op te halen. TypeScript staat aan maar blijft simpel. Vragen over je eigen code: het laatste half uur is daarvoor gereserveerd.
    `,
    outcomes: [
      'Afgeleide waarden herkennen en uitrekenen in plaats van bewaren',
      'Effecten weghalen die geen effect zijn',
      'State verdelen over component, URL en server',
      'Een reducer schrijven met begrijpelijke acties',
    ],
    levels: [2, 3],
    topics: ['frontend'],
    minutes: 240,
    starts: ['13:00', '13:30'],
    seats: [4, 10],
    priceExVatCents: 15500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Lees: You Might Not Need an Effect',
        url: 'https://react.dev/learn/you-might-not-need-an-effect',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Tel ze in je eigen project',
        text: 'Zoek in je codebase op useEffect en zet achter elke vondst één woord: synchroniseren, ophalen, uitrekenen of gebeurtenis. Begin met de uitrekenaars.',
      },
    ],
  },
  {
    slug: 'typescript-voor-javascripters',
    trainer: 'daan-visser',
    title: 'TypeScript voor wie al JavaScript schrijft',
    summary: 'Zet een bestaand project stap voor stap om, en laat de compiler je fouten vinden.',
    description: md`
      Een bedrijf met vier ontwikkelaars gaat niet drie maanden stilzetten om alles te herschrijven. Dat hoeft ook niet. TypeScript kun je bestand voor bestand binnenlaten, en deze ochtend laat zien in welke volgorde.

      Het oefenproject is een voorraadprogramma met echte fouten: een prijs die soms een string is, een functie die in één op de honderd gevallen niets teruggeeft. Je zet eerst alleen de controle aan. Vervolgens geef je types aan de randen, waar gegevens binnenkomen. Pas daarna ga je naar het midden.

      Onderwerpen, in de volgorde waarin je ze tegenkomt: unions en hoe je ze versmalt, optionele velden, \`unknown\` in plaats van \`any\`, generics voor zover je ze nodig hebt, en types die vanzelf kloppen omdat ze uit een schema komen.

      Wat we overslaan zijn types van drie regels waar je trots op bent en je collega hoofdpijn van krijgt.
    `,
    outcomes: [
      'Een JavaScript-project geleidelijk omzetten',
      'Gegevens van buiten controleren voordat je ze vertrouwt',
      'Unions versmallen en onmogelijke toestanden uitsluiten',
    ],
    levels: [1, 2],
    topics: ['frontend', 'backend'],
    minutes: 210,
    starts: ['09:00', '09:30'],
    seats: [4, 12],
    priceExVatCents: 13500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'TypeScript for JavaScript programmers',
        url: 'https://www.typescriptlang.org/docs/handbook/typescript-in-5-minutes.html',
      },
    ],
  },
  {
    slug: 'graphql-in-one-afternoon',
    trainer: 'priya-sharma',
    title: 'GraphQL in one afternoon',
    summary: 'Design a small schema, resolve it without N+1 queries and handle errors like an adult.',
    description: md`
      GraphQL is easy to start and easy to regret. This afternoon covers the start _and_ the three things people regret.

      We model a bike workshop: customers, repairs, parts and invoices. You sketch the schema on paper first, from the questions the screens ask, and only then open the editor. By the coffee break your server answers.

      ### After the break: the regrets

      **One query becomes two hundred.** You will watch it happen in the log, then fix it with a loader in about fifteen lines.

      **Errors as a bag of strings.** We turn expected failures, such as "part out of stock", into types that the client has to deal with.

      **A client that asks for the whole world.** Depth and cost limits, paging with cursors, and why you probably want to allow only known operations in production.

      You should be comfortable with JavaScript or TypeScript and have written at least one REST endpoint. The repository works with Node 20 or newer; please run the start script at home once so that we do not spend the first half hour on npm.
    `,
    outcomes: [
      'Design a schema from the questions a screen asks',
      'Avoid N+1 queries with data loaders',
      'Model expected errors as part of the result',
      'Limit what a client may ask for',
    ],
    levels: [1, 3],
    topics: ['backend', 'frontend'],
    language: 'EN',
    minutes: 240,
    starts: ['13:00', '13:30'],
    seats: [4, 10],
    priceExVatCents: 16500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Read: Introduction to GraphQL',
        url: 'https://graphql.org/learn/',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Homework: one screen of your own',
        text: 'Take one screen of your own product and write the single query that would serve it. Send it to me within two weeks and I will comment on it.',
      },
    ],
  },
  {
    slug: 'postgres-indexes-that-get-used',
    trainer: 'priya-sharma',
    title: 'Postgres indexes that actually get used',
    summary: 'Read a query plan, add the right index, drop the wrong ones.',
    description: md`
      Somebody added eleven indexes to the orders table. Inserts are slow now, and the report still takes nine seconds. Sounds familiar?

      You get a database with four million rows from an imaginary parcel service, and a list of seven slow queries. We take them one by one, in pairs, and the rule is that nobody adds an index before the plan has been read aloud.

      What you will meet on the way:

      - sequential scans that are perfectly fine;
      - the order of columns in a composite index, and why it matters;
      - partial indexes for the two percent of rows you care about;
      - expressions and functions that silently switch an index off;
      - an estimate that is wrong by a factor of thousand, and how to repair the statistics.

      At the end we go the other way. Which indexes has nobody touched since January? You will find five, and deleting them is oddly satisfying.

      Bring a laptop with Docker or a local Postgres 16 or newer. You can write a join; everything else is explained.
    `,
    outcomes: [
      'Read EXPLAIN ANALYZE output from the inside out',
      'Choose column order and partial indexes for a given query',
      'Spot what keeps an index from being used',
      'Find and remove indexes that only cost',
    ],
    levels: [2, 3],
    topics: ['backend'],
    language: 'EN',
    minutes: 210,
    seats: [4, 9],
    priceExVatCents: 15000,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Postgres manual: Using EXPLAIN',
        url: 'https://www.postgresql.org/docs/current/using-explain.html',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Use The Index, Luke',
        url: 'https://use-the-index-luke.com/',
      },
    ],
  },
  {
    slug: 'rest-apis-people-like',
    trainer: 'priya-sharma',
    title: 'REST APIs that other people like',
    summary: 'Naming, errors, paging and versions: write the API you would want to receive.',
    description: md`
      Every API has two audiences: the machine, which is patient, and the developer at your customer’s office, who is not. This online morning is about the second one.

      Each participant brings one endpoint, existing or planned. We put them side by side in a shared document and improve them in rounds. Round one is names. Round two is what happens when things go wrong, since most documentation forgets to mention it. Round three: how do you add a field, rename one, remove one, without a midnight phone call?

      We look at a few real public APIs as well and vote on which one we would rather integrate with on a Friday afternoon. The winner is rarely the cleverest.

      There is no slide deck. You will write a small OpenAPI file by hand, generate a page from it and let your neighbour call your endpoint without any explanation. Their first question is your first improvement.
    `,
    outcomes: [
      'Name resources and fields consistently',
      'Return errors that a caller can act on',
      'Change an API without breaking its users',
      'Describe an endpoint in OpenAPI',
    ],
    levels: [1, 3],
    topics: ['backend'],
    language: 'EN',
    format: 'ONLINE',
    minutes: 180,
    starts: ['09:00', '09:30'],
    seats: [5, 12],
    priceExVatCents: 11000,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Pick your endpoint',
        text: 'Choose one endpoint and write down: who calls it, how often, and the last question you got about it. An example request and response is enough.',
      },
    ],
  },
  {
    slug: 'wordpress-veilig-bijwerken',
    trainer: 'bram-oosterhuis',
    title: 'WordPress bijwerken zonder hartkloppingen',
    summary: 'Back-up, testomgeving, bijwerken, controleren: een vaste ronde van een halfuur per maand.',
    description: md`
      In de eerste tien minuten gaat jouw oefensite stuk. Dat doe ik met opzet, met één plug-in en een oude PHP-versie. Wit scherm, paniek, en dan rustig ademhalen: de back-up staat klaar.

      Wie zo’n herstel één keer met eigen handen gedaan heeft, durft daarna gewoon bij te werken. En bijwerken is het belangrijkste wat je voor de veiligheid van je site kunt doen.

      De ronde die je leert ziet er zo uit:

      1. Back-up maken, en _controleren_ dat hij te openen is.
      2. Kopie van de site op een testadres zetten.
      3. Eerst plug-ins, dan thema, dan WordPress zelf.
      4. Vijf dingen aanklikken die geld opleveren: contactformulier, bestelling, zoeken, inloggen, telefoonnummer.
      5. Live zetten, en een regel in het logboek.

      In het laatste uur loop je die ronde op je eigen site, met mij op de gang voor vragen. Je hebt daarvoor je inloggegevens en die van je hostingpakket nodig. Doe dat wachtwoord niet in een mailtje, hè.
    `,
    outcomes: [
      'Een back-up maken, testen en terugzetten',
      'Bijwerken op een kopie voordat je het live doet',
      'Een onderhoudsronde plannen en vastleggen',
    ],
    levels: [1, 2],
    topics: ['wordpress', 'informatiebeveiliging'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 8500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Zoek je wachtwoorden op',
        text: 'Kun je inloggen op WordPress én op je hostingpaneel? Probeer het deze week. Lukt het niet, dan is dit een goed moment om je hoster te bellen.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Zet de volgende drie rondes in je agenda',
        text: 'Een halfuur per maand, liefst op dinsdagochtend. Nooit op vrijdagmiddag.',
      },
    ],
  },
  {
    slug: 'wordpress-blokthema-bouwen',
    trainer: 'bram-oosterhuis',
    title: 'Een eigen blokthema voor WordPress',
    summary: 'Geen paginabouwer, wel een snelle site die de klant zelf kan bijhouden.',
    description: md`
      Paginabouwers zijn gezellig tot je ze moet onderhouden. Een blokthema is een mapje met een handvol bestanden, en sneller dan wat je nu hebt.

      We bouwen er één voor een denkbeeldige imkervereniging. Het begint met \`theme.json\`: kleuren, lettergroottes en breedtes op één plek. Meteen daarna merk je dat de redacteur alleen nog kan kiezen wat past. Vervolgens maken we een sjabloon voor nieuws, een patroon voor "volgende bijeenkomst" en een onderdeel voor de voet van de pagina.

      Wat je hoeft te kunnen: een beetje HTML en CSS lezen. PHP komt één keer langs, vier regels, en die mag je overtypen.

      Veelgestelde vraag: _kan ik mijn huidige site hiernaar ombouwen?_ Meestal wel, pagina voor pagina. Aan het eind maak je voor je eigen site een schatting: wat kan zo mee, wat moet opnieuw, wat kan weg. Dat laatste lijstje is doorgaans het langst.
    `,
    outcomes: [
      'Kleuren en maten vastleggen in theme.json',
      'Sjablonen en patronen maken voor een redacteur',
      'Inschatten wat een overstap voor je eigen site kost',
    ],
    levels: [2, 3],
    topics: ['wordpress', 'frontend'],
    minutes: 240,
    seats: [4, 8],
    priceExVatCents: 12000,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Lees de inleiding: Theme Handbook',
        url: 'https://developer.wordpress.org/themes/',
      },
    ],
  },
  {
    slug: 'woocommerce-eerste-webwinkel',
    trainer: 'bram-oosterhuis',
    title: 'WooCommerce: je eerste tien producten online',
    summary: 'Verzending, btw, betalen en retour: zet een kleine webwinkel op die klopt.',
    description: md`
      Een webwinkel is geen website met een knop. Het is een winkel, inclusief voorraad, retouren en een mevrouw die belt omdat het pakje nat is.

      Daarom beginnen we niet met kleuren maar met vragen. Wat kost versturen naar Texel? Wie betaalt de retour? Reken je 9 of 21 procent btw, en is je prijs inclusief? Als je die antwoorden hebt, is het inrichten vooral aanvinken.

      Op een oefensite zet je tien producten erin, waarvan eentje met maten en eentje dat je per meter verkoopt. Je koppelt een testbetaling, bestelt bij je buurvrouw en stuurt de helft terug. Zo kom je er vanzelf achter welke mailtjes de klant krijgt, en hoe beroerd die van huis uit klinken. Die herschrijven we.

      We lopen ook de wettelijke dingen langs: bedrijfsgegevens, bedenktijd van veertien dagen, een duidelijke bestelknop. Geen juridisch advies, wel een lijst waarmee je niets vergeet.
    `,
    outcomes: [
      'Verzendkosten, btw en betaalwijzen instellen',
      'Producten met varianten en voorraad aanmaken',
      'De hele weg van bestelling tot retour zelf testen',
      'Verplichte informatie op de juiste plek zetten',
    ],
    levels: [0, 2],
    topics: ['wordpress', 'verkoop'],
    minutes: 240,
    seats: [4, 10],
    priceExVatCents: 9900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Leg tien producten klaar',
        text: 'Per product: een foto, een naam, een prijs, het gewicht en één zin die je aan de toonbank zou zeggen. Een rekenblad is prima.',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Regels voor webwinkels (ACM ConsuWijzer)',
        url: 'https://www.consuwijzer.nl/',
      },
    ],
  },
  {
    slug: 'wcag-in-de-praktijk',
    trainer: 'annelies-wouters',
    title: 'WCAG in de praktijk: de tien fouten die ik altijd vind',
    summary: 'Leer toegankelijkheidsfouten herkennen, verhelpen en voorkomen, aan de hand van echte sites.',
    description: md`
      Sinds 28 juni 2025 moeten veel webwinkels en diensten toegankelijk zijn. De norm telt tientallen eisen. In de praktijk zijn het telkens dezelfde tien die misgaan, en die doen we.

      Ik laat je eerst horen hoe ik zelf een webwinkel gebruik. Met de spraak op gewone snelheid, dus dat is even schrikken. Daarna ga je op zoek naar de oorzaken, want achter elk "knop, knop, knop, afbeelding 0047" zit een stukje code of een redacteur met haast.

      - Contrast, en het grijs waar ontwerpers van houden
      - Koppen die geen koppen zijn
      - Formulieren zonder labels
      - Links die "lees meer" heten
      - Focus die nergens te zien is
      - … en vijf andere, die verklap ik op de dag zelf

      Bij elke fout hoort een reparatie die je direct uitvoert: in HTML, in CSS of in de tekst. Je gaat weg met een beoordeling van je eigen homepage, op één A4, in volgorde van belang voor iemand die hem wil gebruiken.
    `,
    outcomes: [
      'De tien meest gemaakte fouten herkennen en herstellen',
      'Bevindingen ordenen naar gevolg voor de bezoeker',
      'Toegankelijke alternatieven schrijven voor beeld en links',
    ],
    levels: [1, 3],
    topics: ['toegankelijkheid', 'frontend'],
    minutes: 210,
    seats: [5, 12],
    priceExVatCents: 13500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'VIDEO',
        title: 'Kijk: kleurcontrast, verteld door gebruikers (W3C)',
        url: 'https://www.w3.org/WAI/perspective-videos/contrast/',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'WCAG 2.2 op een rij',
        url: 'https://www.w3.org/WAI/WCAG22/quickref/',
      },
    ],
  },
  {
    slug: 'testen-met-toetsenbord-en-schermlezer',
    trainer: 'annelies-wouters',
    title: 'Testen met toetsenbord en schermlezer',
    summary: 'Doe de muis in de la en ontdek in een middag of je site te bedienen is.',
    description: md`
      Muizen gaan bij binnenkomst in een mandje. Je krijgt ze om vijf uur terug.

      Het eerste deel is alleen toetsenbord. Tab, shift-tab, enter, spatie, pijltjes. Je bestelt een treinkaartje, kiest een datum, sluit een pop-up. Dat klinkt als niets; na een kwartier zit de helft ergens vast. We noteren waar en waarom.

      Dan gaat het scherm uit. Met NVDA op Windows of VoiceOver op de Mac leer je zes commando’s: lezen, stoppen, volgende kop, volgende link, formulier in, formulier uit. Meer heb je als tester niet nodig. Het is vermoeiend werk voor je hoofd, dus we pauzeren vaak.

      In het derde deel maak je een testverslag dat een ontwikkelaar wil lezen: wat deed ik, wat verwachtte ik, wat hoorde ik, waar in de code zit het waarschijnlijk.

      Er is geen programmeerkennis nodig. Testers, redacteuren, productmensen: jullie zijn juist de doelgroep. Koptelefoon mee, anders horen we elkaar.
    `,
    outcomes: [
      'Een pagina volledig met het toetsenbord doorlopen',
      'Zes commando’s van een schermlezer gebruiken',
      'Een bevinding opschrijven waar een ontwikkelaar mee verder kan',
    ],
    levels: [0, 2],
    topics: ['toegankelijkheid', 'ontwikkelproces'],
    minutes: 210,
    starts: ['13:30'],
    seats: [4, 8],
    priceExVatCents: 11500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Installeer NVDA (alleen Windows)',
        url: 'https://www.nvaccess.org/download/',
      },
      {
        moment: 'BEFORE',
        kind: 'VIDEO',
        title: 'Kijk: bediening met het toetsenbord (W3C)',
        url: 'https://www.w3.org/WAI/perspective-videos/keyboard/',
      },
    ],
  },
  {
    slug: 'toegankelijke-pdf-uit-word',
    trainer: 'annelies-wouters',
    title: 'Toegankelijke pdf’s uit Word',
    summary: 'Folders, formulieren en jaarverslagen die iedereen kan lezen, zonder duur programma.',
    description: md`
      "Wij zetten het wel als pdf op de site." Met die zin sluiten bedrijven en gemeenten dagelijks mensen buiten, en niemand doet het expres. Gelukkig zit de oplossing voor negentig procent in Word zelf.

      Online, in twee uur, met je eigen document op je eigen scherm. We gaan er in zes stappen doorheen: stijlen voor koppen, echte lijsten, tabellen met een kopregel, beschrijving bij plaatjes, de taal van de tekst en de titel van het bestand. Bij elke stap laat ik horen wat het verschil is.

      Het laatste halfuur exporteren we en controleren we met een gratis programma. De foutenlijst die eruit rolt lijkt lang, maar het zijn meestal drie soorten.

      En de allereerste vraag, die ik voor de zekerheid ook hier stel: moet het wel een pdf zijn? Een gewone webpagina is bijna altijd beter. Als je na afloop besluit de helft van je pdf’s weg te gooien vind ik dat een geslaagde middag.
    `,
    outcomes: [
      'Een Word-document opbouwen met stijlen en echte lijsten',
      'Beschrijvingen schrijven bij beeld en tabellen',
      'Exporteren naar pdf en de controle begrijpen',
    ],
    levels: [0, 2],
    topics: ['toegankelijkheid', 'microsoft-365', 'tekstschrijven'],
    format: 'ONLINE',
    minutes: 120,
    starts: ['13:00', '13:30'],
    seats: [4, 14],
    priceExVatCents: 5500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Download de gratis controle: PAC',
        url: 'https://pac.pdf-accessibility.org/',
      },
    ],
  },
  {
    slug: 'git-zonder-paniek',
    trainer: 'thijs-mulder',
    title: 'Git zonder paniek',
    summary: 'Begrijp wat een commit is, los een conflict op en krijg kwijtgeraakt werk terug.',
    description: md`
      De meeste mensen gebruiken Git als een toverspreuk: vier commando’s, en bij problemen de map weggooien en opnieuw klonen. Geen schande. Het is ook nooit uitgelegd.

      We beginnen met post-its. Elke commit is er één, elke tak een pijltje dat je kunt verplaatsen. Als je dat op tafel hebt zien liggen, zijn _merge_, _rebase_ en _reset_ ineens gewone bewegingen. Pas daarna gaat de terminal open.

      Dan volgt een parcours van acht kleine rampen:

      1. de verkeerde boodschap, 2. de verkeerde tak, 3. een conflict in één regel, 4. een conflict in een verplaatst bestand, 5. een wachtwoord dat meegekomen is, 6. twee commits die er één hadden moeten zijn, 7. "sinds wanneer is dit stuk?", 8. alles weg.

      Nummer acht blijkt vrijwel altijd mee te vallen, dankzij \`reflog\`. Je gezicht als het terugkomt: daar doe ik het voor.

      Wie liever klikt mag zijn eigen programma gebruiken. Onder de knoppen zitten dezelfde post-its.
    `,
    outcomes: [
      'Uitleggen wat commits, takken en HEAD zijn',
      'Conflicten rustig oplossen',
      'Verloren werk terughalen met reflog',
      'De commit vinden waarin iets kapotging',
    ],
    levels: [1, 3],
    topics: ['ontwikkelproces'],
    minutes: 210,
    seats: [4, 12],
    priceExVatCents: 11500,
    items: [
      { moment: 'AFTER', kind: 'LINK', title: 'Pro Git, gratis boek', url: 'https://git-scm.com/book/nl/v2' },
    ],
  },
  {
    slug: 'automatisch-testen-met-playwright',
    trainer: 'thijs-mulder',
    title: 'Automatisch testen met Playwright',
    summary:
      'Laat een browser elke nacht je winkelwagen nalopen, met tests die niet om de haverklap omvallen.',
    description: md`
      Hoe vaak klik jij na een wijziging dezelfde acht schermen door? En hoe vaak sla je er eentje over, omdat het vast goed is?

      In dit dagdeel schrijf je tests die een echte browser besturen. Niet zestig; vijf, en wel voor de paden waar geld of goodwill aan hangt. We kiezen die eerst samen op het bord, want een test voor het verkeerde ding is alleen maar onderhoud.

      Bij het schrijven zoek je elementen zoals een mens dat doet: op rol en op tekst, nooit op een CSS-klasse. Daardoor overleven je tests een restyling, en word je onderweg gewaarschuwd als een knop geen naam heeft. Wachten doe je op iets wat te zien is. Het woord _sleep_ is deze middag verboden en kost een rondje koffie.

      Aan het eind draaien ze op een server, elke nacht, met een filmpje als er iets misgaat. Je neemt die inrichting mee en past hem maandag toe op je eigen project.
    `,
    outcomes: [
      'De paden kiezen die een test waard zijn',
      'Elementen vinden op rol en tekst',
      'Wachten op gebeurtenissen in plaats van op seconden',
      'Tests elke nacht laten draaien en het verslag lezen',
    ],
    levels: [2, 3],
    topics: ['ontwikkelproces', 'frontend'],
    minutes: 240,
    starts: ['13:00', '13:30'],
    seats: [4, 10],
    priceExVatCents: 14500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Installatie: Playwright',
        url: 'https://playwright.dev/docs/intro',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Eén test per storing',
        text: 'Schrijf de komende maand na elke gemelde fout eerst een test die hem laat zien. Tel na vier weken hoe vaak je hem opnieuw had gemaakt.',
      },
    ],
  },
  {
    slug: 'docker-voor-webbouwers',
    trainer: 'thijs-mulder',
    title: 'Docker voor webbouwers die het eng vinden',
    summary: 'Eén commando en je project draait, ook op de laptop van je nieuwe collega.',
    description: md`
      "Bij mij doet-ie het." Deze avond maken we van die zin een grapje van vroeger.

      Je brengt een bestaand project mee, PHP of Node, met een database. Eerst teken je wat er allemaal draait: webserver, app, database, mailvanger, en hoe ze elkaar vinden. Van dat plaatje maken we een compose-bestand, blokje voor blokje. Rond acht uur draait het eerste project, en dan volgt de rest snel omdat je bij elkaar kunt spieken.

      Vragen die ik altijd krijg en die je dus beantwoord krijgt:

      - Waar blijven mijn gegevens als ik een container weggooi?
      - Waarom is het op een Mac zo traag, en wat helpt?
      - Hoort een wachtwoord in dat bestand? (Nee. Waar dan wel?)
      - Moet ik dit ook in productie gebruiken?

      Dat laatste is een gesprek, geen ja of nee. Je krijgt er een kladje met voors en tegens bij, passend bij een bureau van minder dan tien mensen.
    `,
    outcomes: [
      'Een project met database starten met één commando',
      'Volumes, netwerken en omgevingsvariabelen begrijpen',
      'Een nieuwe collega binnen een kwartier laten meedraaien',
    ],
    levels: [1, 2],
    topics: ['ontwikkelproces', 'backend'],
    minutes: 180,
    starts: ['19:00'],
    seats: [4, 10],
    priceExVatCents: 10500,
  },
  {
    slug: 'core-web-vitals-workshop',
    trainer: 'olena-kovalenko',
    title: 'Core Web Vitals: make one page fast',
    summary: 'Bring a slow page, measure it properly and take home a version that loads twice as quickly.',
    description: md`
      Three numbers decide whether a page feels fast: when the main thing appears, how soon it reacts, and whether it jumps. You can recite them, but can you find out _why_ yours are bad?

      Everyone works on a page of their own. If you cannot bring one, I have a museum site that takes eleven seconds on a train.

      **Measure first.** We record traces on a throttled phone, not on your expensive laptop, and learn to read the waterfall until the culprit is embarrassing.

      **Then cut.** Images come first, because they nearly always do. Fonts next. After that, scripts: what is loaded, what is used, and who asked for that chat widget? You make one change at a time and write down what it brought.

      **Keep it.** A budget in your build, so that the page does not get fat again before summer.

      The workshop is in English; questions in Dutch are fine. You need to be able to edit the page you bring, and to deploy it to some test address.
    `,
    outcomes: [
      'Record and read a performance trace',
      'Fix the largest image, the fonts and the scripts of a page',
      'Set a budget that keeps a page fast',
    ],
    levels: [2, 3],
    topics: ['frontend', 'seo'],
    language: 'EN',
    minutes: 240,
    seats: [3, 8],
    priceExVatCents: 13500,
    items: [
      { moment: 'BEFORE', kind: 'LINK', title: 'Read: Web Vitals', url: 'https://web.dev/articles/vitals' },
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Test your page today',
        text: 'Run your page through PageSpeed Insights on mobile and save the report as a PDF. We compare it with the same report at the end of the day.',
      },
    ],
  },
  {
    slug: 'http-caching-explained',
    trainer: 'olena-kovalenko',
    title: 'HTTP caching, explained with a kitchen',
    summary: 'Cache-Control, ETag and CDN rules in one evening, without cargo cult.',
    description: md`
      Imagine a kitchen, a waiter and a guest who keeps ordering the same soup. Who may keep a bowl ready, for how long, and how do we know it is still good? By the end of the evening you will have answered this for every file of your site.

      We begin with a game on paper, in which you are the browser, your neighbour the CDN and I am a grumpy server. Then we do it for real with curl, a small Node server and a cache in front of it.

      Topics: \`max-age\` and friends, validation with ETags, stale-while-revalidate, why hashed file names are lovely, and what to do with pages that differ per visitor. Also the classic accident: somebody else’s shopping basket served from a cache. You will cause it once, on purpose, so that you recognise the smell.

      Not covered: service workers. They deserve an evening of their own, and possibly a stronger drink.
    `,
    outcomes: [
      'Choose caching headers for pages, files and APIs',
      'Explain validation with ETags',
      'Prevent private pages from ending up in a shared cache',
    ],
    levels: [1, 3],
    topics: ['backend', 'frontend'],
    language: 'EN',
    minutes: 150,
    starts: ['19:00'],
    seats: [4, 10],
    priceExVatCents: 7500,
    items: [
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Reference: HTTP caching (MDN)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Caching',
      },
    ],
  },
];
