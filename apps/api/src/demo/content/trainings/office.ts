import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const officeTrainings: readonly DemoTraining[] = [
  {
    slug: 'excel-van-lijst-naar-draaitabel',
    trainer: 'wim-jansen',
    title: 'Excel: van lijst naar draaitabel',
    summary: 'Beantwoord vragen over je verkoop of uren in drie klikken, zonder één formule.',
    description: md`
      Een draaitabel is het nuttigste ding in Excel en het slechtst uitgelegde. Vergeet de wizard; denk aan een kaartenbak die je telkens anders sorteert.

      We beginnen zelfs met echte kaartjes. Op elk kaartje staat een bon van een tuincentrum: datum, product, filiaal, bedrag. Je maakt stapels op tafel. "Nu per maand." "Nu per filiaal, en daarbinnen per product." Wie dat met papier kan, kan het met een muis.

      Daarna je eigen lijst. Vaak moet die eerst worden opgeknapt: lege regels eruit, één kopregel, geen samengevoegde cellen, datums die ook echt datums zijn. Dat vinden mensen vervelend, en het is de helft van het werk.

      De rest is spelen: slepen, filteren, groeperen per kwartaal, percentages laten zien, een grafiek eraan hangen. Je maakt een overzicht dat je volgende maand met één klik ververst.

      _Ik gebruik een nieuwe versie, maar 2016 werkt ook._ Alleen de webversie kan te weinig; neem dus een laptop met het echte programma mee.
    `,
    outcomes: [
      'Een lijst geschikt maken voor een draaitabel',
      'Gegevens groeperen, filteren en als percentage tonen',
      'Een overzicht bouwen dat je met één klik ververst',
    ],
    levels: [1, 2],
    topics: ['excel'],
    minutes: 180,
    seats: [4, 9],
    priceExVatCents: 6500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Neem een lijst mee',
        text: 'Verkoop, uren, storingen, ritten: minstens honderd regels. Vervang namen van klanten door letters als je dat prettiger vindt.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Drie vragen voor je collega',
        text: 'Vraag een collega om drie vragen over jullie cijfers. Beantwoord ze met dezelfde draaitabel, zonder iets te typen.',
      },
    ],
  },
  {
    slug: 'excel-zoeken-en-vergelijken',
    trainer: 'wim-jansen',
    title: 'Zoeken en vergelijken in Excel: X.ZOEKEN en vrienden',
    summary: 'Twee lijsten naast elkaar leggen en binnen een minuut weten wat er niet klopt.',
    description: md`
      De voorraadlijst zegt 214 artikelen, de inkooplijst 209. Welke vijf zijn het? Vroeger printte ik ze uit en legde ik een liniaal. Dat hoeft niet meer.

      Met X.ZOEKEN haal je een prijs, een naam of een datum uit een andere lijst. Je leert ook wat je doet als er niets gevonden wordt, want juist dat is meestal wat je zoekt. Wie nog een oude Excel heeft krijgt VERT.ZOEKEN met de drie valkuilen die erbij horen.

      Daarnaast komen langs:

      - AANTALLEN.ALS, om te tellen hoe vaak iets voorkomt (en dus wat dubbel is);
      - SOMMEN.ALS, voor totalen per klant per maand;
      - ALS, en waarom je er nooit zeven in elkaar moet stoppen;
      - spaties die je niet ziet en getallen die stiekem tekst zijn, de oorzaak van negen op de tien ergernissen.

      Elk onderwerp eindigt met een raadsel uit mijn tijd als controller. De laatste gaat over een verdwenen pallet toiletpapier en heeft destijds vier mensen een dag gekost.
    `,
    outcomes: [
      'Gegevens opzoeken in een andere lijst met X.ZOEKEN',
      'Verschillen en dubbelen tussen lijsten vinden',
      'Totalen berekenen met voorwaarden',
      'Onzichtbare fouten in cellen opsporen',
    ],
    levels: [1, 3],
    topics: ['excel'],
    minutes: 180,
    seats: [4, 9],
    priceExVatCents: 6500,
    items: [
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Hulp bij X.ZOEKEN',
        url: 'https://support.microsoft.com/nl-nl/office/functie-x-zoeken-b7fd680e-6d10-43e6-84f9-88eae8bf5929',
      },
    ],
  },
  {
    slug: 'power-query-nooit-meer-plakken',
    trainer: 'wim-jansen',
    title: 'Power Query: nooit meer knippen en plakken',
    summary: 'Twaalf maandbestanden samenvoegen en opschonen, één keer inrichten en daarna verversen.',
    description: md`
      Iedere eerste maandag van de maand opende ik twaalf bestanden, plakte alles onder elkaar en verwijderde de kopregels. Dat heb ik elf jaar gedaan. Daarna ontdekte ik Power Query en was ik een week boos.

      Deze middag is bedoeld om jou die elf jaar te besparen. In Power Query leg je stappen vast: open de map, neem elk bestand, haal de lege regels weg, splits die kolom, zet de datum goed. De maand erop klik je op _Vernieuwen_ en gebeurt het opnieuw.

      Je krijgt een map vol rommel van een fictief transportbedrijf. Elk filiaal doet het anders, zoals in het echt: de een schrijft bedragen met een punt, de ander zet een logo bovenin. Stap voor stap maken we er één nette tabel van.

      De tweede helft is voor jouw bestanden. Meestal heeft iedereen na vijf kwartier iets werkends, en een lijst met vragen voor degene die de bronbestanden maakt.

      Instapeis: je kunt een draaitabel maken, of was bij _Van lijst naar draaitabel_.
    `,
    outcomes: [
      'Een map met bestanden in één keer inlezen',
      'Gegevens opschonen in vastgelegde stappen',
      'Een maandrapport verversen zonder te plakken',
    ],
    levels: [2, 3],
    topics: ['excel', 'power-bi', 'data-analyse'],
    minutes: 210,
    starts: ['13:00', '13:30'],
    seats: [4, 8],
    priceExVatCents: 7900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Zet drie bronbestanden klaar',
        text: 'Drie maanden van hetzelfde overzicht, precies zoals je ze krijgt. Niet opschonen, dat doen we samen.',
      },
    ],
  },
  {
    slug: 'power-bi-van-excel-naar-dashboard',
    trainer: 'fatima-benali',
    title: 'Power BI: van Excel naar dashboard',
    summary: 'Bouw in vier uur een dashboard met jouw cijfers waar een ander zonder uitleg iets aan heeft.',
    description: md`
      Dashboards sterven jong. Ze worden met liefde gemaakt, twee keer bekeken en dan vergeten. Dat komt doordat er geen vraag onder lag.

      Dus schrijf je eerst een vraag op. "Welke klus lieten we vorige week te lang liggen?" of "Hoeveel pallets staan er nog voor vrijdag?" Iets wat iemand maandagochtend om acht uur wil weten. Die zin komt bovenaan je scherm te staan en blijft daar.

      ### Wat je bouwt

      1. Je Excel-lijsten inladen en aan elkaar knopen (klanten, orders, datums).
      2. Een schermvullend antwoord op je vraag: meestal één getal en één grafiek.
      3. Een tweede pagina om door te klikken naar de oorzaak.
      4. Een versie die op een telefoon te lezen is.

      Ik heb een hekel aan snelheidsmeters en taartpunten en zal uitleggen waarom. Kleur gebruiken we spaarzaam, voor wat afwijkt.

      Tot slot ruil je van plaats. Een onbekende kijkt dertig seconden naar je dashboard en vertelt wat hij zou gaan doen. Klopt dat? Dan ben je klaar.
    `,
    outcomes: [
      'Een vraag kiezen die een dashboard moet beantwoorden',
      'Lijsten uit Excel inladen en met elkaar verbinden',
      'Grafieken kiezen die de afwijking laten zien',
      'Een dashboard testen op iemand die het niet kent',
    ],
    levels: [0, 2],
    topics: ['power-bi', 'excel'],
    minutes: 240,
    seats: [4, 10],
    priceExVatCents: 14500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Installeer Power BI Desktop (gratis, Windows)',
        url: 'https://powerbi.microsoft.com/nl-nl/desktop/',
      },
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Schrijf je maandagochtendvraag op',
        text: 'Wie stelt hem, hoe vaak, en wat doet die persoon met het antwoord? Als je het laatste niet weet, kies dan een andere vraag.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Laat hem vier weken leven',
        text: 'Zet het dashboard vier maandagen op het scherm bij de koffie. Noteer welke vragen erbij komen en welke grafiek niemand aanraakt.',
      },
    ],
  },
  {
    slug: 'dax-je-eerste-maten',
    trainer: 'fatima-benali',
    title: 'DAX: je eerste tien berekeningen',
    summary: 'Omzet dit jaar, vorig jaar, voortschrijdend gemiddelde: begrijp wat het filter doet.',
    description: md`
      Iedereen die met Power BI werkt loopt tegen dezelfde muur. De som klopt per maand, maar het totaal onderaan slaat nergens op. Achter die muur zit één begrip: _filtercontext_.

      Ik leg het uit met dia’s van doorzichtig plastic. Elke dia is een filter. Je legt er een op, haalt er een af, en ziet welke regels overblijven. Als je het eenmaal zo gezien hebt, wordt CALCULATE een gewone zin.

      De tien berekeningen die je maakt bouwen op elkaar voort. Het begint bij een som en een aantal. Via percentages van het totaal kom je bij vorig jaar, jaar tot nu, en een gemiddelde over de laatste dertien weken. Nummer negen is een marge per order. De tiende bedenk je zelf, met je eigen gegevens.

      Tussen de oefeningen door kijken we naar fouten van anderen. Er hangt een galerij met anonieme inzendingen. Zelf iets insturen mag, en levert een zak drop op.

      Geschikt als je al een rapport hebt gemaakt en relaties tussen tabellen kunt leggen.
    `,
    outcomes: [
      'Uitleggen wat filtercontext doet',
      'CALCULATE gebruiken om een filter te wijzigen',
      'Vergelijken met vorig jaar en over een lopende periode',
    ],
    levels: [2, 3],
    topics: ['power-bi'],
    minutes: 240,
    seats: [4, 8],
    priceExVatCents: 15500,
    items: [
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'DAX-naslag (Microsoft Learn)',
        url: 'https://learn.microsoft.com/nl-nl/dax/',
      },
    ],
  },
  {
    slug: 'teams-en-sharepoint-opgeruimd',
    trainer: 'hanneke-postma',
    title: 'Teams en SharePoint: één plek voor alles',
    summary: 'Stop met zoeken: een indeling die collega’s zonder handleiding snappen.',
    description: md`
      Staat het nu in Teams, op de P-schijf, in de mail van Jannie of op Jannies bureaublad? Bij de meeste kantoren is het antwoord: ja.

      Je kunt dat oplossen zonder software. Het gaat om acht afspraken, en die passen op één vel dat bij het koffieapparaat kan hangen. In deze ochtend maak je dat vel voor jouw kantoor.

      Eerst turven we wat jullie zoeken. Echt: je vraagt vooraf drie collega’s om een dag bij te houden welk bestand ze niet konden vinden. Die lijst is de basis. Dan kiezen we teams en kanalen (minder dan je nu hebt), mappen (ondiep), namen (datum voorop, of juist niet) en rechten.

      Vervolgens wordt er verhuisd. Niet alles. Wat ouder is dan twee jaar gaat naar een archief met één zoekvak, en niemand heeft er ooit nog naar omgekeken.

      Het lastigste onderdeel bewaar ik voor het laatst: hoe krijg je de baas zover dat hij een link stuurt in plaats van een bijlage?
    `,
    outcomes: [
      'Een indeling in teams en kanalen ontwerpen op basis van wat men zoekt',
      'Acht afspraken op één vel zetten',
      'Rechten en delen met mensen buiten je bedrijf goed instellen',
      'Oude bestanden archiveren zonder ruzie',
    ],
    levels: [1, 2],
    topics: ['microsoft-365'],
    minutes: 180,
    starts: ['09:00', '09:30'],
    seats: [4, 10],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'De zoekdag',
        text: 'Vraag drie collega’s om één dag te noteren wat ze zochten, waar ze begonnen en waar het stond. Neem de briefjes mee.',
      },
    ],
  },
  {
    slug: 'outlook-lege-inbox',
    trainer: 'hanneke-postma',
    title: 'Outlook: elke dag een lege inbox',
    summary: 'Regels, categorieën en een vaste ronde, zodat mail weer post wordt.',
    description: md`
      Ik ken iemand met 41.000 ongelezen berichten. Ze was niet lui, ze was aardig: iedereen mocht haar altijd mailen. Na deze twee uur had ze er nul, en nu, drie jaar later, nog steeds.

      Het geheim is saai. Mail lees je op vaste momenten, en elk bericht krijgt meteen één van vier bestemmingen: weg, doorsturen, inplannen of bewaren. Voor dat inplannen sleep je het naar je agenda, zodat het een tijd krijgt in plaats van een vlaggetje.

      De eerste veertig minuten ruimen we op. Ja, alles. Je verplaatst je hele inbox naar een map die _Vóór vandaag_ heet. Er wordt altijd even gezucht.

      Dan stel je in:

      - vier regels die nieuwsbrieven, meldingen en cc’s opzijleggen;
      - snelle stappen voor wat je tien keer per dag doet;
      - een handtekening die niet langer is dan je bericht;
      - meldingen uit, ook op je telefoon.

      Vanuit huis te volgen, met je eigen postvak op je eigen scherm. Niemand kijkt mee, tenzij jij dat vraagt.
    `,
    outcomes: [
      'Elk bericht in één keer een bestemming geven',
      'Regels en snelle stappen instellen',
      'Vaste leesmomenten plannen en volhouden',
    ],
    levels: [0, 2],
    topics: ['microsoft-365', 'tijd-en-werkdruk'],
    format: 'ONLINE',
    minutes: 120,
    seats: [4, 14],
    priceExVatCents: 4500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Vrijdag om vier uur',
        text: 'Zet een herhalende afspraak van tien minuten: map "bewaren" langslopen, wachtende zaken nasturen, afsluiten. Stuur me na drie weken je aantal ongelezen; het mag eerlijk zijn.',
      },
    ],
  },
  {
    slug: 'planner-en-lijsten-in-plaats-van-whiteboard',
    trainer: 'hanneke-postma',
    title: 'Planner en Lists: van whiteboard naar scherm',
    summary: 'Klussen, uitleen of meldingen bijhouden met wat je al hebt, ook op de telefoon van de monteur.',
    description: md`
      Het whiteboard in de gang is een uitstekend systeem. Het heeft maar één nadeel: je ziet het niet vanuit de bus.

      Met twee onderdelen die al in je abonnement zitten kom je ver. _Planner_ voor klussen die van links naar rechts schuiven. _Lists_ voor dingen die je registreert: uitgeleend gereedschap, sleutels, storingen, verlof. We bouwen ze allebei, aan de hand van een verhaal over een installateur met drie bussen.

      Kies daarna jouw eigen bord of schrift. Wat staat erop, wie veegt wat uit, welke kleur betekent wat? Die regels bestaan bijna altijd al, ze staan alleen nergens. Je zet ze over en laat een ander een melding doen vanaf een telefoon, met een foto erbij.

      We sluiten af met een proefmaand op papier: wat blijft op het whiteboard, wat gaat over, en wanneer kijk je of het bevalt? Terug mag ook. Een bedrijf uit Gorredijk hield het bij één lijst voor de sleutels, en is daar dolgelukkig mee.
    `,
    outcomes: [
      'Kiezen tussen een bord en een lijst',
      'Een planbord of registratie inrichten voor je eigen bedrijf',
      'Collega’s laten melden vanaf hun telefoon',
    ],
    levels: [1, 2],
    topics: ['microsoft-365', 'lean', 'projecten'],
    minutes: 180,
    seats: [3, 10],
    priceExVatCents: 8900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Fotografeer je whiteboard',
        text: 'Of het schrift, de magneetstrip, de map. Drie foto’s: maandagochtend, woensdag, vrijdagmiddag.',
      },
    ],
  },
  {
    slug: 'ai-assistent-op-kantoor',
    trainer: 'ruben-scholten',
    title: 'Een AI-assistent op kantoor: wat wel, wat niet',
    summary: 'Zes klussen die sneller gaan, drie die je beter zelf doet, en hoe je het verschil ziet.',
    description: md`
      In negen klussen van telkens een kwartier kom je erachter wat een taalmodel voor jouw werk betekent. Je doet ze zelf, met je eigen soort teksten.

      Bij zes gaat het meestal goed. Een boze mail beantwoorden, een verslag samenvatten, een tabel uit een lap tekst halen, een moeilijke brief in gewone taal zetten, tien varianten van een kop bedenken, een stappenplan nakijken.

      Bij drie gaat het mis, en dat is de bedoeling. Optellen over twee pagina’s, een wetsartikel citeren, iets zeggen over een lokaal bedrijf. De antwoorden klinken net zo overtuigend als bij de eerste zes. Voel je hoe gevaarlijk dat is?

      Daarna praten we. Welke gegevens stop je er niet in? Klantnamen, salarissen, medische dingen, offertes van een ander. Wie leest het na? Moet je het erbij zeggen als een tekst zo gemaakt is?

      De uitkomst is een half A4 met huisregels voor jouw bedrijf. Sinds februari 2025 hoort een werkgever ook te zorgen dat mensen weten wat ze doen; dit is een nette eerste stap.
    `,
    outcomes: [
      'Klussen kiezen waar een taalmodel goed in is',
      'Een opdracht geven met context, voorbeeld en vorm',
      'Verzonnen antwoorden herkennen en nagaan',
      'Huisregels opstellen over gegevens en nalezen',
    ],
    levels: [0, 2],
    topics: ['ai-op-kantoor'],
    minutes: 180,
    seats: [5, 14],
    priceExVatCents: 9900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Verzamel vijf teksten',
        text: 'Een mail, een verslag, een handleiding, een lijst en iets waar je tegenop ziet. Maak ze anoniem voordat je komt.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Twee weken turven',
        text: 'Noteer bij elk gebruik: hoeveel minuten gewonnen, hoeveel nagekeken, en één keer waarin het fout zat. Bespreek het met je team.',
      },
    ],
  },
  {
    slug: 'ai-huisregels-in-een-middag',
    trainer: 'ruben-scholten',
    title: 'AI-huisregels voor je bedrijf in één middag',
    summary: 'Wat mag, wat niet, wie kijkt na: maak afspraken die op een A4 passen en die collega’s snappen.',
    description: md`
      Vraag op kantoor wie er wel eens iets in een chatbot plakt. De helft kijkt naar het plafond. Verbieden helpt niet, negeren ook niet.

      Jullie komen met z’n tweeën: iemand die mag beslissen en iemand die het werk doet. Zonder dat duo gaan de regels na terugkomst in een la.

      **Stap 1, inventariseren.** Welke hulpmiddelen zijn er stiekem al? Vertaaldiensten, notuleerders, plaatjesmakers, dat knopje in het boekhoudpakket.

      **Stap 2, sorteren.** Drie bakken: groen (doe maar), oranje (eerst overleggen), rood (nooit). Ik breng veertig situaties op kaartjes mee, uit echte bedrijven.

      **Stap 3, opschrijven.** Geen beleid van twaalf pagina’s. Zinnen met _je_. Wat doe je als het misgaat, en bij wie meld je dat zonder op je kop te krijgen?

      **Stap 4, terug naar de zaak.** Je oefent het verhaal van vijf minuten waarmee je het morgen in de kantine vertelt.

      De Europese AI-verordening en de AVG komen langs waar ze iets voor je betekenen, en niet verder.
    `,
    outcomes: [
      'Bestaand gebruik van AI in kaart brengen',
      'Situaties indelen in groen, oranje en rood',
      'Huisregels schrijven en aan collega’s uitleggen',
    ],
    levels: [1, 3],
    topics: ['ai-op-kantoor', 'informatiebeveiliging', 'contracten'],
    minutes: 210,
    starts: ['13:00', '13:30'],
    seats: [4, 12],
    priceExVatCents: 13500,
  },
  {
    slug: 'power-automate-eerste-stroom',
    trainer: 'ruben-scholten',
    title: 'Power Automate: laat het vervelende werk doen',
    summary: 'Drie kleine automatiseringen die na de middag meteen draaien, met een nooduitgang.',
    description: md`
      Bijlagen uit de mail in de goede map. Een herinnering als een offerte tien dagen openstaat. Elke vrijdag een lijstje van wat er nog ligt. Niemand heeft daarvoor gestudeerd en toch doet iemand het met de hand.

      Power Automate zit in de meeste kantoorabonnementen en werkt als dominostenen: als dit valt, dan dat. Je zet er vandaag drie rijen van op. De eerste bouwen we gezamenlijk, de tweede in duo’s, de derde is helemaal van jou.

      Ik besteed veel tijd aan wat er misgaat, omdat automatiseringen stilletjes kapotgaan. Wat gebeurt er als het bestand al bestaat? Als er een komma in een naam staat? Als jij uit dienst bent en de stroom op jouw naam draait? Bij elke rij hoort daarom een melding en een collega die weet hoe hij hem stopzet.

      Er is één klus waarvoor ik je het afraad: dingen die je maar twee keer per jaar doet. Die schrijf je beter op een briefje.
    `,
    outcomes: [
      'Een klus kiezen die automatiseren waard is',
      'Stromen bouwen met een trigger, voorwaarden en acties',
      'Fouten laten melden en een stroom overdraagbaar maken',
    ],
    levels: [1, 2],
    topics: ['microsoft-365', 'ai-op-kantoor'],
    minutes: 240,
    starts: ['13:00', '13:30'],
    seats: [4, 9],
    priceExVatCents: 12500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Houd een week een ergernislijstje bij',
        text: 'Elke keer dat je iets overtypt, sleept of kopieert: een streepje. Neem de top drie mee.',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Naslag: Power Automate (Microsoft Learn)',
        url: 'https://learn.microsoft.com/nl-nl/power-automate/',
      },
    ],
  },
  {
    slug: 'notuleren-in-de-helft-van-de-tijd',
    trainer: 'esther-cohen',
    title: 'Notuleren in de helft van de tijd',
    summary: 'Luister op besluiten, schrijf tijdens de vergadering en verstuur binnen een uur.',
    description: md`
      Wie woordelijk meeschrijft, hoort niets. Dat is het hele probleem, in zes woorden.

      Je oefent met drie vergaderingen die we hier naspelen, van een rollenkaartje. De eerste is rustig. Bij de tweede praten ze door elkaar, en in de derde verandert de voorzitter halverwege van mening. Telkens noteer je maar drie soorten zinnen: _besluit_, _actie_ en _nog open_. Alles daarbuiten laat je gaan, hoe boeiend het ook was.

      Na ronde één leg je je aantekeningen naast die van je buur. Waar zitten de verschillen? Die vertellen iets over wat er werkelijk is afgesproken, namelijk soms niets. Als notulist mag je dat hardop vragen. "Mag ik even checken wat ik opschrijf?" is de nuttigste interruptie die er bestaat.

      Wij kijken ook naar de automatische notulist. Handig als geheugen, gevaarlijk als verslag: hij maakt geen onderscheid tussen een grap en een besluit. Je leert zijn tekst in een kwartier terug te brengen tot een pagina.
    `,
    outcomes: [
      'Luisteren naar besluiten, acties en open punten',
      'Tijdens de vergadering om verduidelijking vragen',
      'Een verslag van één pagina binnen een uur versturen',
      'Een automatische samenvatting beoordelen en inkorten',
    ],
    levels: [1, 3],
    topics: ['tekstschrijven', 'microsoft-365', 'ai-op-kantoor'],
    minutes: 210,
    seats: [5, 10],
    priceExVatCents: 11900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Breng een oud verslag mee',
        text: 'Streep met geel aan wat iemand daarna echt heeft gedaan. Tel de woorden, tel de gele woorden.',
      },
    ],
  },
  {
    slug: 'zakelijke-mail-die-werkt',
    trainer: 'esther-cohen',
    title: 'Een zakelijke mail die antwoord krijgt',
    summary: 'Eén vraag, één datum, vijf zinnen: minder heen en weer met klanten en collega’s.',
    description: md`
      Je stuurde een mail met drie vragen en kreeg antwoord op één. Wiens schuld was dat?

      Ik heb vierhonderd mails uit bedrijven bekeken (met toestemming) en geteld hoeveel berichten er nodig waren voor een afspraak. Gemiddeld zes. Met een klein beetje vorm kunnen het er twee zijn.

      In een korte ochtend bouwen we die vorm op. De onderwerpregel is een samenvatting. De vraag staat in de eerste twee regels en niet onderaan als verrassing. Er staat wie, wat en wanneer in. De toelichting komt daarna, voor wie zin heeft. En soms is de conclusie dat je moet bellen.

      Verder aan bod: vriendelijk blijven bij de derde herinnering, nee zeggen zonder drie keer sorry, en een boze klant antwoorden op een manier die niet bij je leidinggevende eindigt. We spelen het na met echte voorbeelden, waarvan sommige behoorlijk vermakelijk zijn.

      Met opzet kort en goedkoop, zodat je met de hele balie kunt komen.
    `,
    outcomes: [
      'Je vraag en datum vooraan zetten',
      'Kiezen tussen mailen, appen en bellen',
      'Beleefd nee zeggen en rustig reageren op boosheid',
    ],
    levels: [0, 2],
    topics: ['tekstschrijven', 'feedback'],
    minutes: 150,
    starts: ['09:00', '09:30'],
    seats: [5, 14],
    priceExVatCents: 5900,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Tel je heen-en-weertjes',
        text: 'Kies vijf lopende onderwerpen en tel het aantal berichten tot de afspraak stond. Doe dat over een maand opnieuw.',
      },
    ],
  },
];
