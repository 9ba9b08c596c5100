import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const metalTrainings: readonly DemoTraining[] = [
  {
    slug: 'tig-lassen-rvs-zonder-verkleuring',
    trainer: 'gerrit-veldman',
    title: 'TIG-lassen: RVS zonder verkleuring',
    summary: 'Strogeel in plaats van zwart: beheers warmte, gas en snelheid in dun roestvast staal.',
    description: md`
      Blauw is te heet, grijs is te laat. Een goede las in rvs is strogeel, en dat is geen kwestie van mooi. Waar de kleur donker wordt is de beschermende huid weg en komt de roest terug.

      Van negen tot één sta je aan je eigen cabine. We lassen plaat van 1 en 2 millimeter, stompe naad en hoek, met en zonder toevoegmateriaal.

      **Warmte.** Minder ampère en sneller lopen is moeilijker dan je denkt. We meten de warmte-inbreng en vergelijken hem met de kleur op je plaatje.

      **Gas.** Naloop, cupmaat, gaslens: je ziet ter plekke wat elk doet. Backinggas aan de achterkant sla je niet over.

      **Voorbereiden.** Slijpen, ontvetten, passen. Een kier van een halve millimeter kost je de hele naad.

      **Nabehandelen.** Beitsen of borstelen, en wat je daarmee niet meer goedmaakt.

      Aan het eind zaag ik van iedereen een proefstuk door. Dat houd je, met datum en instelling erop gekrast. Lastoestel, rvs en beschermkap zijn er; eigen kap en handschoenen mag je meebrengen.
    `,
    outcomes: [
      'Stroom, snelheid en gas instellen voor dun rvs',
      'Aan de kleur beoordelen of je te warm hebt gelast',
      'De achterkant van een naad beschermen met backinggas',
      'Een rvs-las schoonmaken en beitsen',
    ],
    levels: [2, 3],
    topics: ['lassen'],
    minutes: 240,
    starts: ['09:00'],
    seats: [3, 6],
    priceExVatCents: 18500,
    extraCosts: 'Materiaal en gas: € 25 per persoon, staat apart op de factuur.',
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Neem een las mee die je niet bevalt',
        text: 'Een stuk rvs uit je eigen werk, het liefst met de instellingen erbij. We zagen hem samen door.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Kleurenkaart voor je werkplek',
        text: 'Las vijf rupsen met oplopende snelheid op restplaat, schrijf ampère en snelheid erbij en hang de plaat naast je toestel.',
      },
    ],
  },
  {
    slug: 'mig-mag-toestel-goed-instellen',
    trainer: 'gerrit-veldman',
    title: 'MIG/MAG: je toestel goed instellen',
    summary: 'Begrijp spanning, draadsnelheid en gas, en hoor aan het geluid of het goed staat.',
    description: md`
      In veel werkplaatsen staan de knoppen waar de vorige ze heeft laten staan. "Afblijven, dan doet-ie het." Totdat er ander materiaal op tafel ligt.

      Zet een MIG-toestel goed en het klinkt als spek in een pan. Staat het verkeerd, dan hoor je mitrailleur of gefluit. We beginnen dan ook met je ogen dicht, luisterend.

      Je krijgt drie toestellen van verschillende leeftijd, drie diktes staal en een kaart waarop je zelf je instellingen noteert. Onderwerpen:

      - de verhouding tussen volt en draadsnelheid, en wat de smoorspoel doet;
      - kortsluitboog, sproeiboog, en waarom je er liever niet tussenin zit;
      - mengsels van gas, en hoeveel liter genoeg is (meer is niet beter);
      - uitsteeklengte, toortshoek, duwen of trekken;
      - storingen: een draad die hapert, poreuze las, spatten op je kop.

      Je slijpt, etst en beoordeelt je eigen naden. Inbranding zie je nu eenmaal niet aan de buitenkant.
    `,
    outcomes: [
      'Spanning en draadsnelheid op elkaar afstemmen',
      'Een geschikt gas en een juiste hoeveelheid kiezen',
      'Veelvoorkomende storingen zelf verhelpen',
      'Inbranding beoordelen aan een doorsnede',
    ],
    levels: [1, 2],
    topics: ['lassen'],
    minutes: 240,
    seats: [3, 6],
    priceExVatCents: 16500,
    extraCosts: 'Materiaal: € 15 per persoon.',
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Maak een foto van je eigen toestel',
        text: 'Van het typeplaatje en van alle knoppen zoals ze nu staan. Dan kan ik vertellen wat jouw toestel meer of minder heeft.',
      },
    ],
  },
  {
    slug: 'lasnaden-visueel-beoordelen',
    trainer: 'gerrit-veldman',
    title: 'Lasnaden visueel beoordelen',
    summary: 'Kijk als een keurmeester: herken fouten, meet ze op en bepaal of het erdoor kan.',
    description: md`
      Op de lange tafel liggen veertig lassen. Sommige zijn prachtig en fout. Andere zien er niet uit en zijn prima. Aan jou om ze te sorteren.

      Visuele inspectie is de goedkoopste keuring die er is, mits je weet waar je naar kijkt. Met een lamp, een spiegeltje en een lasmeetset loop je de naad na: voetinkarteling, overmaat, porositeit, bindingsfout aan het begin, krater aan het eind. Je leert ze benoemen zoals het in de norm staat, zodat je met een klant of keurder dezelfde taal spreekt.

      Het tweede uur gaat over grenzen. ISO 5817 kent de niveaus B, C en D. Wat is het verschil in millimeters, en wie bepaalt welk niveau geldt? Soms is het antwoord: niemand heeft het gevraagd. Dan weet je wat je morgen moet doen.

      Tot slot de rapportage, op één formulier met foto’s. Geen lasvaardigheid vereist; werkvoorbereiders, inkopers en montageleiders halen hier minstens zoveel uit.
    `,
    outcomes: [
      'Lasfouten herkennen en bij hun naam noemen',
      'Opmeten met lasmal en schuifmaat',
      'Toetsen aan een kwaliteitsniveau van ISO 5817',
      'Een keuring vastleggen met foto’s',
    ],
    levels: [1, 3],
    topics: ['lassen', 'tekening-en-maat'],
    minutes: 210,
    seats: [4, 10],
    priceExVatCents: 14500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Vijf naden per week',
        text: 'Keur vier weken lang elke week vijf naden van collega’s, met het formulier. Bespreek ze samen bij de koffie; namen zijn niet nodig.',
      },
    ],
  },
  {
    slug: 'pijplassen-in-positie',
    trainer: 'dennis-van-der-meer',
    title: 'Pijplassen in positie: van onderhands naar H-L045',
    summary: 'Een dagdeel oefenen op pijp die niet meewerkt, met iemand die naast je staat.',
    description: md`
      Plaat lassen kun je al. Maar een pijp draait weg onder je toorts: elke centimeter verandert de stand, en tegen de tijd dat je boven bent is je lichaam verkeerd om.

      Dus oefenen we in kwarten. Je krijgt stukken pijp van 2 en 4 duim in een klem en last alleen van zes naar negen uur. Dan nog eens. Pas als dat kwart drie keer achter elkaar goed is, mag het volgende. Vermoeiend is het wel, leerzaam zeker.

      Waar ik op let: hoe je staat (meestal te dichtbij), hoe je je pols ondersteunt, waar je stopt en weer begint, en of je de sleutelgatopening vasthoudt. De grondnaad bepaalt alles. Vulling en sluitlaag zijn daarna bijna ontspanning.

      Wie zijn certificaat wil halen of verlengen, gebruikt dit dagdeel als generale repetitie. Een keuring zelf zit er niet in, want daar hoort een instantie bij die jij kiest.

      Kom uitgerust en eet goed. Je staat vier uur, waarvan een stuk op je knieën.
    `,
    outcomes: [
      'Een grondnaad leggen in wisselende positie',
      'Je houding kiezen zodat je een kwart rond in één keer haalt',
      'Stoppen en aansluiten zonder fout',
    ],
    levels: [2, 3],
    topics: ['lassen'],
    minutes: 240,
    seats: [3, 6],
    priceExVatCents: 19500,
    extraCosts: 'Pijpmateriaal en gas: € 35 per persoon.',
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Zeg wat je last',
        text: 'Staal of rvs, TIG of elektrode, welke wanddikte, en of er een keuring aan komt. Dan ligt het goede materiaal klaar.',
      },
    ],
  },
  {
    slug: 'aluminium-tig-lassen',
    trainer: 'dennis-van-der-meer',
    title: 'Aluminium TIG-lassen voor wie staal gewend is',
    summary: 'Wisselstroom, oxidehuid en een smeltbad dat je niet ziet aankomen.',
    description: md`
      Staal waarschuwt. Het wordt rood, dan geel, dan vloeit het. Aluminium blijft grijs, blijft grijs, en ligt op de grond.

      Vergeet daarom een paar gewoontes. In deze vier uur leer je het bad te lezen aan de glans en niet aan de kleur. Je begint zonder draad, met alleen een plas die je over een plaat verplaatst. Als die rond en spiegelend blijft, komt de draad erbij.

      Onderweg vertel ik waarom het wisselstroom is, wat de balansknop werkelijk doet en hoe je aan de punt van je elektrode ziet dat hij verkeerd staat. Schoonmaken krijgt een halfuur voor zichzelf. Een rvs-borstel die ooit staal heeft aangeraakt? Weggooien.

      Dingen die je zelf last: een rups op 3 mm plaat, een hoeklas, een gat dichtlassen, en voor wie durft een scheur in een gietstuk van een bootmotor.

      Eén op de drie deelnemers zegt na afloop dat staal saai is geworden. Je bent gewaarschuwd.
    `,
    outcomes: [
      'Het smeltbad herkennen aan de glans',
      'Balans, stroom en elektrode kiezen voor aluminium',
      'Materiaal schoonmaken en verontreiniging voorkomen',
      'Een hoeklas en een reparatie uitvoeren',
    ],
    levels: [2, 3],
    topics: ['lassen'],
    minutes: 240,
    seats: [3, 6],
    priceExVatCents: 18500,
    extraCosts: 'Materiaal en gas: € 30 per persoon.',
  },
  {
    slug: 'lasfouten-begrijpen-en-voorkomen',
    trainer: 'dennis-van-der-meer',
    title: 'Lasfouten: waardoor kwam het?',
    summary: 'Los twaalf echte afkeuringen op als een rechercheur, van scheur tot bindingsfout.',
    description: md`
      Ik bewaar afkeur. In mijn hal staat een rek met bijna driehonderd stukken, elk met een kaartje: waar het vandaan kwam, wat het gekost heeft en wie er een slechte nacht van had.

      Vanavond krijgt elk groepje er vier. Geen antwoorden, alleen het stuk, een loep en de instellingen die op de werkbon stonden. Jullie bedenken wat er gebeurd is. Was het vocht? Te koud? Verkeerde draad? Of klopte de tekening niet? Om de beurt leggen de groepen het uit, en pas dan draai ik het kaartje om.

      Zo komen vanzelf de grote families voorbij: poriën, slak, bindingsfouten, scheuren door krimp, scheuren door waterstof, vervorming. Van elke familie houd je één kaartje over met oorzaak, herkenning en wat je de volgende keer anders doet.

      Het bijzondere is dat lassers, werkvoorbereiders en inkopers andere dingen zien. Vandaar dat ik de groepjes meng. Eten is inbegrepen, meestal soep.
    `,
    outcomes: [
      'Van het uiterlijk van een fout terugredeneren naar de oorzaak',
      'Vier families van lasfouten uit elkaar houden',
      'Een maatregel kiezen die de oorzaak wegneemt',
    ],
    levels: [1, 3],
    topics: ['lassen', 'tekening-en-maat'],
    minutes: 180,
    starts: ['19:00'],
    seats: [6, 12],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Begin je eigen rek',
        text: 'Bewaar de komende twee maanden elk afgekeurd stuk met een kaartje. Bij vijf stukken plan je een kwartier met de ploeg.',
      },
    ],
  },
  {
    slug: 'cnc-draaien-nulpunten-en-correcties',
    trainer: 'pieter-claassen',
    title: 'CNC-draaien: nulpunten en correcties',
    summary: 'Zelf instellen in plaats van roepen: gereedschap meten, nulpunt zetten, maat bijsturen.',
    description: md`
      Operators die op start drukken zijn er genoeg. Wie zelf kan instellen, is goud waard en heeft een leukere dag.

      Je staat met twee man aan een draaibank met een gangbare besturing. In vier uur doorloop je een complete omstelling van een busje met schroefdraad:

      1. tekening lezen, opspanning kiezen;
      2. beitels plaatsen en meten;
      3. werkstuknulpunt aantasten, en begrijpen ten opzichte waarvan;
      4. programma droog laten lopen, hand bij de override;
      5. eerste product meten, correctie invoeren, in de goede richting.

      Vooral stap vijf. Is de diameter 0,04 te groot, tel je dan op of trek je af, en op welke correctie? Ieder maakt die fout een keer. Bij mij op een stuk messing van drie euro.

      We sluiten af met vijf storingen die ik stiekem heb ingebouwd, van een verschoven nulpunt tot een versleten wisselplaat. Wie ze vindt mag het product meenemen; het is een best aardig waxinelichthoudertje.
    `,
    outcomes: [
      'Gereedschap meten en in de tabel zetten',
      'Een werkstuknulpunt bepalen en controleren',
      'Maten corrigeren zonder te gokken',
      'Veilig een eerste product laten lopen',
    ],
    levels: [1, 2],
    topics: ['verspanen'],
    minutes: 240,
    seats: [3, 6],
    priceExVatCents: 17500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Welke besturing heb jij?',
        text: 'Mail merk en type van de besturing waar je mee werkt. De knoppen zitten anders, de gedachte is dezelfde; ik geef je een vertaallijstje mee.',
      },
    ],
  },
  {
    slug: 'snijcondities-kiezen-bij-frezen',
    trainer: 'pieter-claassen',
    title: 'Frezen: snijcondities kiezen en bijsturen',
    summary: 'Toerental, voeding en diepte berekenen, en daarna luisteren naar wat de machine ervan vindt.',
    description: md`
      De tabel van de fabrikant zegt 180 meter per minuut. Jouw machine trilt, de frees piept en de spanen zijn blauw. Wie heeft gelijk?

      Aan de hand van drie materialen (aluminium, constructiestaal en rvs) leer je waar die getallen vandaan komen. De formule is kort en je rekent hem uit op een kladje. Vervolgens ga je eraan draaien. Letterlijk: je verandert telkens één instelling en verzamelt spanen in doosjes. Na een uur ligt er een tentoonstelling op tafel, met de mooiste krul in het midden.

      Onderwerpen die dan als vanzelf komen: trillen en wat je eraan doet, meelopend of tegenlopend, koelen of juist niet, dunne spanen bij kleine zijdelingse ingreep, en wanneer een frees écht op is. Het antwoord op die laatste vraag is goedkoper dan de meeste bedrijven denken.

      Je hebt al eens een freesprogramma gestart of handmatig gefreesd. Gehoorbescherming en veiligheidsbril liggen klaar.
    `,
    outcomes: [
      'Toerental en voeding berekenen uit een tabelwaarde',
      'Aan spaan, geluid en oppervlak zien wat er moet veranderen',
      'Trillingen verminderen',
      'Standtijd en kosten van een frees afwegen',
    ],
    levels: [2, 3],
    topics: ['verspanen'],
    minutes: 210,
    seats: [3, 6],
    priceExVatCents: 16500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Spanenbord',
        text: 'Plak van vijf lopende producten een spaan op een bord, met toerental, voeding en diepte erbij. Verander bij één product iets en hang de nieuwe spaan ernaast.',
      },
    ],
  },
  {
    slug: 'van-model-naar-frees-met-cam',
    trainer: 'pieter-claassen',
    title: 'Van 3D-model naar frees: eerste stappen in CAM',
    summary: 'Maak zelf een freesprogramma voor een eenvoudig onderdeel en frees het dezelfde dag.',
    description: md`
      Tussen een 3D-model en een bak spanen zit een programma dat iemand moet maken. Lang was dat het werk van een specialist. Voor eenvoudige delen kun je het in een dagdeel onder de knie krijgen.

      Het werkstuk is een flesopener van aluminium: twee zijden, een pocket, drie gaten en een afgeschuinde rand. Genoeg om alle soorten bewerkingen te laten zien, klein genoeg om op tijd klaar te zijn voor de lunch.

      Op de computer kies je het ruwe materiaal, het nulpunt en de volgorde. Daarna bewerking voor bewerking: vlakken, ruimen, contour, boren, afschuinen. Elke keer kijk je naar de simulatie en zoek je de botsing die er gegarandeerd in zit.

      Dan lopen we naar de machine. Jij spant op, ik kijk mee, en je drukt zelf op de groene knop. Meestal houdt men daarbij de adem in.

      Gebruikte software: Fusion. Een gratis versie voor persoonlijk gebruik is genoeg om te oefenen; ken je een ander pakket, dan herken je alles.
    `,
    outcomes: [
      'Ruw materiaal, nulpunt en volgorde kiezen',
      'Vijf basisbewerkingen programmeren',
      'Een simulatie controleren op botsingen',
      'Het programma op de machine laten lopen',
    ],
    levels: [1, 2],
    topics: ['verspanen', 'cad'],
    minutes: 240,
    starts: ['09:00', '09:30'],
    seats: [3, 6],
    priceExVatCents: 18500,
    extraCosts: 'Aluminium en gereedschapsslijtage: € 10 per persoon.',
  },
  {
    slug: 'meten-met-schuifmaat-en-micrometer',
    trainer: 'agnieszka-nowak',
    title: 'Meten met schuifmaat en micrometer',
    summary:
      'Leer betrouwbaar meten op een honderdste, en ontdek hoe ver jij en je collega uit elkaar zitten.',
    description: md`
      Eén busje, tien mensen, tien schuifmaten. We schrijven alle metingen op het bord. De spreiding is altijd groter dan iedereen verwacht, en soms groter dan de tolerantie op de tekening.

      Daar beginnen we. Want meten lijkt vanzelfsprekend tot je het samen doet.

      In drie uur komen langs: nonius en digitaal aflezen, de juiste druk, schoon werken, scheef houden en wat dat kost, het verschil tussen binnen- en buitenbek, de dieptemaat die bijna niemand gebruikt. Dan de micrometer: nulstellen, ratel, temperatuur. Een stuk dat net van de machine komt is langer dan over een kwartier, ook als de chef haast heeft.

      Daarna doe je de eerste meting opnieuw, met dezelfde mensen. De spreiding is nu meestal gedaald tot minder dan de helft. Dat grafiekje krijg je mee.

      Eigen meetgereedschap meebrengen mag. Ik vergelijk het gratis met mijn eindmaten; twee keer per jaar schrikt iemand.
    `,
    outcomes: [
      'Aflezen op 0,02 en 0,01 millimeter',
      'Druk, schoonheid en temperatuur beheersen',
      'Je eigen meetspreiding bepalen en verkleinen',
    ],
    levels: [0, 2],
    topics: ['tekening-en-maat', 'verspanen'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Doe de proef in je eigen ploeg',
        text: 'Laat vijf collega’s hetzelfde product drie keer meten, zonder elkaars uitkomst te zien. Hang het grafiekje op.',
      },
    ],
  },
  {
    slug: 'vorm-en-plaatstoleranties',
    trainer: 'agnieszka-nowak',
    title: 'Vorm- en plaatstoleranties lezen',
    summary: 'Haaksheid, positie, slag: begrijp de hokjes op de tekening en meet ze met gewone middelen.',
    description: md`
      Er staat een rechthoekje op de tekening met een rondje, een getal en de letter A. Wat moet je doen? In veel werkplaatsen is het antwoord: hopen.

      Met een houten model dat ik uit elkaar kan schuiven laat ik zien wat zo’n hokje bedoelt. Eerst de _referentie_: waar leg je het neer, wat is de tafel, wat is de aanslag? Als die goed zit valt de rest op zijn plek.

      We doen er acht, in volgorde van hoe vaak je ze tegenkomt:

      - vlakheid en rechtheid
      - evenwijdigheid en haaksheid
      - positie van een gat
      - rondheid en slag
      - symmetrie

      Bij elk hoort een meting met spullen die je waarschijnlijk al hebt: een vlakplaat, een meetklok, een haak en een pen die past. Dure meetmachines zijn fijn, maar niet nodig om te begrijpen wat je meet.

      Neem een tekening mee waar je over twijfelt. In het laatste uur gaan die rond, en blijkt geregeld dat de tekenaar het zelf ook niet zo bedoeld had.
    `,
    outcomes: [
      'Referenties op een tekening vinden en opspannen',
      'Acht geometrische toleranties uitleggen',
      'Meten met meetklok, vlakplaat en haak',
      'Een onduidelijke tekening bespreken met de constructeur',
    ],
    levels: [1, 3],
    topics: ['tekening-en-maat', 'cad'],
    minutes: 240,
    seats: [4, 9],
    priceExVatCents: 14500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Een tekening waar je over twijfelt',
        text: 'Maak klantnaam en ordernummer onleesbaar. Omcirkel met rood wat je niet begrijpt en met groen waar je zeker van bent.',
      },
    ],
  },
  {
    slug: 'ingangscontrole-die-iets-vindt',
    trainer: 'agnieszka-nowak',
    title: 'Ingangscontrole die iets vindt',
    summary: 'Steekproef, meetplan en een leverancier die luistert: drie formulieren, geen dik handboek.',
    description: md`
      Alles meten kan niet. Niets meten is duur. Daartussen ligt een plan van één bladzijde per onderdeel, en dat maak je vandaag voor twee van jouw eigen inkoopdelen.

      We openen met een doos van vijfhonderd ringetjes, waarvan er twaalf fout zijn. Hoeveel moet je er pakken om ze te vinden? Iedereen doet een gok en dan tellen we. Het gevoel voor steekproeven dat je daar krijgt, is meer waard dan de tabel die ik daarna uitdeel.

      Vervolgens kies je per onderdeel wat je meet: alleen wat bij montage of bij de klant pijn doet. Hoe leg je het vast zodat een collega het morgen ook kan? Met foto’s, een pijl en een grenswaarde.

      Het derde deel is communicatie. Een klacht zonder meetgegevens wordt een ruzie; met een foto, een maat en een aantal wordt het een vraag. Je schrijft een melding aan een leverancier. De groep speelt leverancier en probeert eronderuit te komen.
    `,
    outcomes: [
      'Een steekproef kiezen die bij het risico past',
      'Een meetplan van één bladzijde maken',
      'Een afwijking melden waar een leverancier iets mee kan',
    ],
    levels: [1, 3],
    topics: ['tekening-en-maat', 'lean', 'logistiek'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 11500,
  },
  {
    slug: 'zetten-op-de-kantbank',
    trainer: 'henk-dijkstra',
    title: 'Zetten op de kantbank: rechte hoeken, juiste maat',
    summary: 'Zetkracht, terugvering en volgorde, geoefend op een kastje dat echt in elkaar past.',
    description: md`
      Op papier is een hoek negentig graden. In mijn werkplaats is hij eerst achtentachtig, dan tweeënnegentig en bij de derde poging goed. Die eerste twee stukken bewaar ik, want daar leren mensen van.

      Je maakt een sleutelkastje van 1,5 mm plaat. Het heeft zes zettingen, waarvan er één niet meer kan als je de volgorde verkeerd kiest. Zo’n kastje hangt hier al dertig keer aan de wand, met een deur die wél en een deur die niet sluit.

      We nemen de tijd voor:

      - mes en matrijs kiezen bij de plaatdikte;
      - de kleinste flens die nog kan;
      - terugvering per materiaal, want rvs is koppiger dan staal;
      - de aanslag instellen en controleren;
      - je vingers. Ik heb er tien en dat wil ik zo houden.

      Iedereen zet zelf, aan een bank met moderne beveiliging. Draag stevige handschoenen bij het sjouwen, en juist géén handschoenen bij draaiende delen. Veiligheidsschoenen zijn verplicht.
    `,
    outcomes: [
      'Mes, matrijs en aanslag kiezen en instellen',
      'De zetvolgorde bepalen voordat je begint',
      'Terugvering meten en corrigeren',
      'Veilig werken aan de kantbank',
    ],
    levels: [1, 2],
    topics: ['plaatwerk'],
    minutes: 240,
    seats: [3, 6],
    priceExVatCents: 14500,
    extraCosts: 'Plaatmateriaal: € 12 per persoon.',
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Terugveringskaart',
        text: 'Zet drie materialen die jullie veel gebruiken op dezelfde instelling, meet de hoek en maak er een kaartje van voor aan de bank.',
      },
    ],
  },
  {
    slug: 'uitslagen-van-plaatwerk',
    trainer: 'henk-dijkstra',
    title: 'Uitslagen: van kastje naar platte plaat',
    summary: 'Reken de uitslag uit met de hand, snap de k-factor en controleer wat de computer zegt.',
    description: md`
      Een computer rekent de uitslag in een milliseconde. Maar als het kastje twee millimeter te smal uitvalt, wie heeft er dan ongelijk? Om die vraag te beantwoorden moet je het zelf kunnen.

      Wij doen het met karton, potlood en zakjapanner. Eén hoek eerst. Buitenmaten optellen, zetaftrek eraf, klaar. Dan een bakje, een Z-profiel, een kraal, en als sluitstuk een verloopstuk van vierkant naar rond. Dat laatste is een puzzel waar sommigen al jaren tegenop zien.

      Waarom er iets af moet wordt vanzelf duidelijk als je een dik stuk rubber buigt: binnen wordt het korter, buiten langer, en ergens in het midden blijft het gelijk. Waar dat midden precies ligt heet de k-factor. Je bepaalt hem voor je eigen machine met één proefstrip. Eén strip, tien minuten, en je tekenpakket klopt voortaan.

      Zet hem op je kalender als je tekent, voorbereidt of snijdt. En neem de tekenaar mee; die twee met elkaar laten praten is het halve resultaat.
    `,
    outcomes: [
      'Een uitslag berekenen met zetaftrek',
      'De k-factor van je eigen machine bepalen',
      'Een verloopstuk van vierkant naar rond uitslaan',
    ],
    levels: [1, 3],
    topics: ['plaatwerk', 'tekening-en-maat'],
    minutes: 210,
    seats: [3, 8],
    priceExVatCents: 12000,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Potlood, geodriehoek, rekenmachine',
        text: 'Meer heb je niet nodig. Zit er op je telefoon een rekenmachine met wortel en tangens, dan is dat prima.',
      },
    ],
  },
  {
    slug: 'lasersnijden-slim-bestellen',
    trainer: 'henk-dijkstra',
    title: 'Lasersnijden: slim tekenen, slim bestellen',
    summary:
      'Wat een lasersnijder met je bestand doet, en hoe je vijftien procent bespaart met een ander gaatje.',
    description: md`
      Je tekent een plaatje, mailt het naar een snijbedrijf en krijgt een prijs. Waarom kost het ene plaatje vier euro en het andere elf? In een avond kom je erachter.

      Met een pak echte offertes op tafel (bedragen mogen we laten zien) gaan jullie raden. Daarna leg ik uit wat de machine telt: snijlengte, aantal gaten, materiaal, dikte, afval. Vooral dat aantal gaten; ieder gat is een keer insteken.

      Dan passen we een slecht getekend onderdeel aan. Gaatje iets groter dan de plaatdikte, scherpe binnenhoek met een kleine radius, gravure in plaats van uitsnede, twee delen met een gezamenlijke lijn. Reken na elke stap opnieuw. Meestal zakt de prijs met vijftien tot dertig procent, zonder dat de klant iets merkt.

      Ook praktisch: welk bestand stuur je op, in welke schaal, hoe zet je erbij wat gezet moet worden, en welke vijf opmerkingen maken een werkvoorbereider gelukkig? Er is koffie, en een rondleiding langs mijn restplatenrek.
    `,
    outcomes: [
      'Begrijpen waaruit de prijs van snijwerk bestaat',
      'Een onderdeel aanpassen zodat het goedkoper te snijden is',
      'Een compleet en duidelijk bestelbestand aanleveren',
    ],
    levels: [0, 2],
    topics: ['plaatwerk', 'cad'],
    minutes: 150,
    starts: ['19:00'],
    seats: [4, 12],
    priceExVatCents: 6500,
  },
];
