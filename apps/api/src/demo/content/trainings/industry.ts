import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const industryTrainings: readonly DemoTraining[] = [
  {
    slug: 'technische-tekening-lezen',
    trainer: 'lisa-van-den-berg',
    title: 'Een technische tekening lezen',
    summary: 'Aanzichten, doorsneden en maten: zie het onderdeel voor je voordat het gemaakt is.',
    description: md`
      Sommige mensen zien meteen een beugel. Anderen zien lijntjes. Het verschil is geen aanleg, het is oefening, en die krijg je hier in een hoog tempo.

      Op elke tafel ligt een doos met houten blokken. Ik deel een tekening uit en jij zoekt het blok. Na tien stuks draaien we het om: jij tekent een blok dat je buur niet mag zien, en die kiest. Het is net kwartet, maar dan met stippellijnen.

      Pas daarna pakken we echte werktekeningen. Wat staat er in het titelblok? Waarom is die lijn streep-punt? Wat betekent Ø12 H7, of 4x M8, of dat vinkje met Ra erachter? Je maakt een eigen spiekkaart met de symbolen die bij jullie voorkomen.

      Voor monteurs, inkopers, magazijnmensen, nieuwe operators. En eerlijk gezegd ook voor verkopers van technische spullen, die dit vaak niet durven te vragen.

      Vooropleiding niet nodig. Leesbril wel, als je die hebt; de lettertjes zijn klein.
    `,
    outcomes: [
      'Aanzichten en doorsneden omzetten in een ruimtelijk beeld',
      'Maten, passingen en schroefdraad op een tekening begrijpen',
      'Het titelblok en de stuklijst gebruiken',
    ],
    levels: [0, 2],
    topics: ['tekening-en-maat', 'cad'],
    minutes: 210,
    seats: [4, 12],
    priceExVatCents: 9900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Drie tekeningen uit je eigen bedrijf',
        text: 'Een makkelijke, een gewone en een die je niet snapt. Plak logo en klantnaam af.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Elke dag één tekening',
        text: 'Pak twee weken lang dagelijks een willekeurige tekening en vertel in dertig seconden aan een collega wat het is. Controleer daarna in het magazijn.',
      },
    ],
  },
  {
    slug: 'plaatwerk-tekenen-in-solidworks',
    trainer: 'lisa-van-den-berg',
    title: 'Plaatwerk tekenen in SolidWorks dat te maken is',
    summary: 'Buigradius, ontlasting en uitslag goed instellen, zodat de zetter niet hoeft te bellen.',
    description: md`
      Een model kan prachtig zijn en toch onmaakbaar. Tussen mijn werkkamer en de kantbank zit veertig meter, en op die veertig meter heb ik het meeste geleerd.

      In dit dagdeel teken je een elektrokast met deur. Niet met massieve blokken die je uitholt, maar vanaf het begin als plaat. Je stelt de dikte, de radius en de zettabel in zoals jouw plaatwerker hem gebruikt. Heb je die tabel niet? Dan krijg je de vraag die je hem morgen moet stellen.

      Daarna komen de vallen. Een gat te dicht bij de zetlijn. Een flens korter dan de matrijs. Twee lippen die elkaar raken bij het zetten. Een hoek zonder ontlasting, die scheurt. Ik heb ze als echte afgekeurde stukken op tafel liggen, dus je kunt eraan voelen.

      Ten slotte exporteer je de uitslag als dxf, met zetlijnen op een eigen laag, en maak je een tekening met precies zoveel maten als nodig is. Minder is hier vaak beter.
    `,
    outcomes: [
      'Een plaatmodel opzetten met de tabel van je leverancier',
      'Onmaakbare details herkennen en oplossen',
      'Een uitslag en een bondige werktekening opleveren',
    ],
    levels: [2, 3],
    topics: ['cad', 'plaatwerk'],
    minutes: 240,
    seats: [3, 8],
    priceExVatCents: 16500,
    extraCosts: 'Je gebruikt je eigen licentie. Er zijn twee leenwerkplekken, reserveer die bij het boeken.',
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Vraag de zettabel op',
        text: 'Bel je plaatwerker en vraag: welke radius en welke zetaftrek rekenen jullie bij 1, 1,5, 2 en 3 mm staal en rvs?',
      },
    ],
  },
  {
    slug: 'fusion-eerste-onderdeel',
    trainer: 'lisa-van-den-berg',
    title: 'Fusion: je eerste onderdeel in 3D',
    summary: 'Schetsen, uittrekken, afronden en aanpassen zonder dat alles instort.',
    description: md`
      Bij 3D-tekenen draait alles om één gewoonte: bedenk wat er later zou kunnen veranderen, en teken zó dat dat kan.

      We maken een wandhouder voor een accuboormachine. Je meet je eigen machine op (of de mijne), schetst het profiel en trekt het uit. Dan komt de vraag "kan hij ook voor die grotere?". Wie zijn maten netjes heeft vastgelegd, wijzigt één getal en is klaar. Wie dat niet deed ziet zijn model ontploffen in rood. Beide groepen zijn nodig, want van elkaar leer je het snelst.

      ### Volgorde van de avond

      - schets met maten en voorwaarden;
      - uittrekken, gat, afronding, patroon;
      - parameters met namen;
      - een tweede onderdeel dat precies past;
      - een tekening, en een bestand voor de 3D-printer of frees.

      Beginners zijn welkom, echte nul. Laptop met muis (een trackpad is zelfkwelling), Fusion vooraf geïnstalleerd. De gratis versie voor eigen gebruik is voldoende.
    `,
    outcomes: [
      'Een schets maken die volledig vastligt',
      'Een onderdeel opbouwen dat je later kunt wijzigen',
      'Exporteren voor 3D-print of werktekening',
    ],
    levels: [0, 1],
    topics: ['cad', '3d-printen'],
    minutes: 210,
    starts: ['19:00'],
    seats: [3, 9],
    priceExVatCents: 10500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Teken iets wat stuk is',
        text: 'Zoek thuis of op het werk een kapot plastic onderdeel, meet het op en teken het na. Verander daarna één maat en kijk of het model heel blijft.',
      },
    ],
  },
  {
    slug: 'lagers-monteren-en-beoordelen',
    trainer: 'arjan-smits',
    title: 'Lagers: goed monteren, eerlijk beoordelen',
    summary: 'De meeste lagers sterven door montage. Leer het goed te doen en de oude te lezen.',
    description: md`
      Op mijn werkbank ligt een bak met vijftig versleten lagers. Nou ja, versleten: er zitten er misschien acht bij. De rest is kapotgeslagen, scheef opgeperst, drooggelopen of onder stroom gezet.

      Eerst zoek je uit welke dat zijn. Een loep en een goede lamp volstaan. Putjes op gelijke afstand? Stilstand met trilling. Wasbordje? Lekstroom van een frequentieregelaar. Spoor aan één kant? Scheef. Je leert een lager te lezen als een rapportcijfer van de machine eromheen.

      Vervolgens monteren. Met inductieverwarmer, met hydraulische moer en met de slagbus, zodat je weet welke wanneer past. Nooit kracht door de kogels. Daarna meten: speling vooraf, speling erna, rondloop van de as.

      Als laatste zetten we een pompje in elkaar dat je daarna laat draaien, met een trillingsmeter erop. Onder de 2 mm/s verdien je een koek.

      Werkkleding gewenst, vieze handen onvermijdelijk.
    `,
    outcomes: [
      'Aan schade zien waardoor een lager is uitgevallen',
      'Monteren met warmte, olie of slagbus',
      'Speling en rondloop meten',
      'Een montage controleren met een trillingsmeting',
    ],
    levels: [1, 3],
    topics: ['onderhoud', 'montage-en-afwerking'],
    minutes: 240,
    seats: [4, 8],
    priceExVatCents: 16500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Neem je laatste uitgevallen lager mee',
        text: 'Niet schoonmaken! Doe het in een zakje, met een briefje: welke machine, hoe lang heeft het gedraaid, wat viel op.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Drie keer openzagen',
        text: 'Zaag de volgende drie gewisselde lagers door en leg ze met een diagnose op de tafel van de technische dienst.',
      },
    ],
  },
  {
    slug: 'smeren-met-verstand',
    trainer: 'arjan-smits',
    title: 'Smeren met verstand',
    summary: 'Minder vet, het goede vet, op tijd: een smeerplan voor jouw machines op één bladzijde.',
    description: md`
      _Hoeveel vet moet erin?_ Vraag het aan vijf monteurs en je krijgt zes antwoorden, waarvan er vier luiden: tot het eruit komt. Dat is nu juist te veel.

      Deze ochtend gaat over olie en vet zoals een diëtist over eten praat. Wat doet het, wanneer is het op, wat mag je nooit mengen? We smeren een doorzichtig lagerhuis en kijken hoe vet zich gedraagt bij te weinig, genoeg en veel te veel. Dat laatste wordt binnen zes minuten heet; je mag je hand eraan houden.

      Dan kiezen. Viscositeit bij temperatuur, verdikker, voedselveilig of niet. Van de twaalf bussen in jouw kast blijven er gewoonlijk vier over, en dat scheelt vergissingen.

      In het laatste deel maak je het smeerplan: punt, middel, hoeveelheid, interval, wie. Met een foto en een gekleurde stip op de nippel. Wie het plan uitvoert mag van mij ook zeggen dat het anders moet, want die ziet het ’t eerst.
    `,
    outcomes: [
      'Een smeermiddel kiezen bij belasting en temperatuur',
      'De juiste hoeveelheid en het interval bepalen',
      'Een smeerplan maken met foto’s en kleuren',
    ],
    levels: [0, 2],
    topics: ['onderhoud', 'lean'],
    minutes: 180,
    starts: ['09:00', '09:30'],
    seats: [4, 12],
    priceExVatCents: 11500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Fotografeer je smeerkast',
        text: 'Alle bussen met het etiket naar voren, en drie smeernippels waar je moeilijk bij kunt.',
      },
    ],
  },
  {
    slug: 'hydrauliek-storing-zoeken',
    trainer: 'arjan-smits',
    title: 'Hydrauliek: storing zoeken met een schema',
    summary: 'Cilinder zakt, pomp jankt, olie heet: vind de oorzaak zonder het halve blok te vervangen.',
    description: md`
      Een cilinder zakt langzaam weg. Wat vervang je? De meesten zeggen: de cilinder. Achthonderd euro en een zaterdag later zakt hij nog steeds, want het was een terugslagklep van veertig.

      Onderdelen wisselen tot het werkt is geen storing zoeken. Wat wel? Schema erbij, vinger op de lijn, meten in het midden, de helft uitsluiten. Het is net als zoeken naar een kapotte lamp in een kerstsnoer.

      Aan de oefenwand met doorzichtige ventielen lees je eerst een schema: pomp, tank, druk, retour, veiligheid. Ik zet daarna fouten. Jij krijgt een klacht van "de operator" (dat ben ik, met een pet), twee meetnippels en een kwartier. Er zijn zeven storingen en ze worden gemener.

      **Veiligheid loopt overal doorheen.** Druk aflaten, accu’s, last ondersteunen, en nooit met je hand langs een slang voelen. Ik laat een foto zien waarom niet. Alleen wie dat wil hoeft te kijken.
    `,
    outcomes: [
      'Een eenvoudig hydraulisch schema lezen',
      'Systematisch zoeken door te halveren',
      'Druk en temperatuur meten en duiden',
      'Een installatie veilig drukloos maken',
    ],
    levels: [1, 3],
    topics: ['onderhoud', 'machineveiligheid'],
    minutes: 240,
    seats: [4, 8],
    priceExVatCents: 17500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Zoekboom voor je vaakste storing',
        text: 'Teken op een half A4 de vragen die jij stelt bij je vaakst voorkomende storing. Laat een jongere collega hem volgen zonder hulp.',
      },
    ],
  },
  {
    slug: 'storing-zoeken-in-een-schakelkast',
    trainer: 'mehmet-kaya',
    title: 'Storing zoeken in een schakelkast',
    summary: 'Meten met een plan, schema in de hand, en binnen tien minuten weten in welke hoek het zit.',
    description: md`
      Half drie ’s nachts, band staat stil, iedereen kijkt naar jou. Dan wil je een werkwijze hebben die het zonder slaap ook doet.

      Ik leer je er een met vijf vragen. Wat zou er moeten gebeuren? Wat gebeurt er wel? Tot waar klopt het nog? Wat heeft men zojuist aangeraakt? En pas dan: waar meet ik? Ze staan op een sticker die in elke kastdeur past.

      We oefenen op borden die ik zelf heb gebouwd, met echte relais, beveiligingen, een noodstopkring en een motor. Achterop zitten schakelaars waarmee ik storingen zet: een losse ader, een verkleefd contact, een thermische die te laag staat, een zekering die heel lijkt. Je werkt in tweetallen; één meet, één leest het schema voor.

      Alle oefenborden voeren 24 volt. Over hogere spanning hebben we het wel: wie mag wat volgens NEN 3140, hoe maak je spanningsloos en waarom meet je eerst of je meter het nog doet.

      Multimeter meenemen als je er een hebt waar je van houdt.
    `,
    outcomes: [
      'Vijf vragen stellen voordat je gaat meten',
      'Een stroomkring volgen op het schema',
      'Spanning en doorgang meten op de juiste plek',
      'Spanningsloos maken en dat controleren',
    ],
    levels: [1, 3],
    topics: ['elektro-en-plc', 'onderhoud'],
    minutes: 240,
    seats: [4, 8],
    priceExVatCents: 16500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Opfrissen: vijf symbolen',
        text: 'Zoek op hoe je een maakcontact, een verbreekcontact, een spoel, een thermische beveiliging en een noodstop tekent. Teken ze zelf, met de hand.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Logboek van tien storingen',
        text: 'Schrijf bij je volgende tien storingen op: melding, eerste meting, oorzaak, minuten. Bij nummer tien zie je je eigen patroon.',
      },
    ],
  },
  {
    slug: 'siemens-tia-meekijken',
    trainer: 'mehmet-kaya',
    title: 'Siemens TIA Portal: meekijken zonder iets te slopen',
    summary: 'Online gaan, een uitgang terugzoeken en begrijpen waarom hij niet komt.',
    description: md`
      Monteurs mogen bij veel bedrijven niet aan het programma komen. Logisch. Toch scheelt het uren als je kunt zien waaróp de machine wacht.

      Dit is dus geen programmeercursus. Je leert vier dingen, en die leer je goed: verbinden met een draaiende S7-1200, de juiste bouwsteen vinden, van een uitgang terugzoeken naar de voorwaarde die ontbreekt, en weer netjes afsluiten zonder per ongeluk iets te laden.

      Het oefenobject is een kleine sorteerband met fotocellen. Hij stopt. Waarom? De ene keer is het een vuile sensor. De andere keer een deurschakelaar, een vol magazijn, een tijd die te kort staat. Op het scherm zie je groene lijnen, en ergens houdt het groen op. Daar zit je antwoord.

      Verder gaan we in op kruisverwijzingen, diagnosebuffer en back-up maken. Dat laatste is ook een gesprek: heeft jouw bedrijf eigenlijk de bron van zijn eigen machines?

      Laptops met software zijn aanwezig.
    `,
    outcomes: [
      'Veilig online gaan met een PLC',
      'Van een uitgang terugzoeken naar de ontbrekende voorwaarde',
      'De diagnosebuffer lezen',
      'Een back-up maken zonder het programma te wijzigen',
    ],
    levels: [1, 2],
    topics: ['elektro-en-plc'],
    minutes: 240,
    seats: [4, 6],
    priceExVatCents: 19500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Welke PLC’s staan er bij jullie?',
        text: 'Maak een foto van twee kasten met de deur open (door iemand die dat mag). We kijken samen wat je ziet.',
      },
    ],
  },
  {
    slug: 'frequentieregelaars-instellen',
    trainer: 'mehmet-kaya',
    title: 'Frequentieregelaars instellen en begrijpen',
    summary: 'Twintig parameters die ertoe doen, en wat je met de andere vierhonderd niet moet doen.',
    description: md`
      Een regelaar vervangen is een kwartier werk. Zorgen dat de pomp daarna net zo loopt als gisteren, dát kost een halve nacht als niemand de instellingen heeft opgeschreven.

      Je zet vanmiddag een nieuwe regelaar op een motor, vanaf de doos. Van het typeplaatje lees je wat erin moet: spanning, stroom, toerental, cos phi. Dan de aanlooptijd, de uitlooptijd en de bron van je snelheid. Twintig parameters in totaal, en op mijn kaart staat bij elk wat er gebeurt als hij verkeerd staat. Die gevolgen proberen we uit, want van een motor die trillend blijft staan vergeet je nooit meer wat "koppelboost" is.

      Andere zaken: afgeschermde kabel en waar je die aardt, lange leidingen, remweerstanden, de STO-ingang die een noodstop wel of niet vervangt, foutcodes lezen.

      Je neemt een formulier mee waarop je van elke regelaar in je bedrijf die twintig waarden noteert. Doe het voordat er een stukgaat.
    `,
    outcomes: [
      'Motorgegevens van een typeplaatje invoeren',
      'Aanloop, uitloop en begrenzing instellen',
      'Foutcodes lezen en de oorzaak zoeken',
      'Instellingen vastleggen voor een snelle wissel',
    ],
    levels: [1, 3],
    topics: ['elektro-en-plc', 'onderhoud'],
    minutes: 210,
    starts: ['13:00', '13:30'],
    seats: [4, 8],
    priceExVatCents: 15500,
  },
  {
    slug: 'fdm-printer-goed-afstellen',
    trainer: 'tom-brouwer',
    title: 'Je 3D-printer goed afstellen',
    summary: 'Eerste laag, stromen, temperatuur: print maatvast in plaats van met je vingers gekruist.',
    description: md`
      Printers zijn tegenwoordig goed uit de doos. Tot je de tweede rol koopt, de derde maand ingaat, of iets wilt maken dat in iets anders moet passen.

      Breng je printer mee als hij in je auto past. Anders staat er een voor je klaar. We doorlopen een vaste reeks, en je schrijft bij elk proefje je waarde op een kaart die je aan de machine hangt:

      1. eerste laag, met het papiertje en met je ogen;
      2. temperatuurtoren per merk filament;
      3. materiaalstroom, gemeten met een schuifmaat;
      4. draadtrekken en terugtrekken;
      5. maatblokje: hoeveel krimpt het, en compenseer je dat in de slicer of in de tekening?

      Onder het printen is er tijd om te praten. Over vocht in filament (ja, ook in Drenthe), over dampen en ventilatie op kantoor, over een bak vol mislukkingen die je kunt lezen als een boek. Na afloop print je een gat van 8,00 waar een pen van 8 soepel in glijdt.
    `,
    outcomes: [
      'Een afstelreeks uitvoeren en vastleggen',
      'Mislukte prints herleiden tot een oorzaak',
      'Maatvaste gaten en passingen printen',
    ],
    levels: [0, 2],
    topics: ['3d-printen'],
    minutes: 210,
    seats: [3, 7],
    priceExVatCents: 8900,
    extraCosts: 'Filament is inbegrepen; een afstelsetje om te houden kost € 8.',
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Neem een mislukking mee',
        text: 'Hoe erger hoe beter. Vertel erbij welk materiaal, welke temperatuur en wat je al hebt geprobeerd.',
      },
    ],
  },
  {
    slug: 'ontwerpen-voor-3d-print',
    trainer: 'tom-brouwer',
    title: 'Ontwerpen voor 3D-print',
    summary: 'Tien regels waarmee je onderdeel sterker wordt, sneller print en geen steun nodig heeft.',
    description: md`
      Teken je voor de frees, dan denk je in wegnemen. Voor de printer denk je in opbouwen, en dan is ineens boven iets anders dan onder.

      Ik geef je een beugel die vreselijk ontworpen is. Hij print in negen uur, breekt op de verkeerde plek en zit vol steunmateriaal. In drie rondes maken we hem beter. Iedere ronde krijg je regels erbij: overhang onder de 45 graden, ruitvormige gaten in plaats van ronde, laagrichting dwars op de kracht, wanden in veelvouden van je spuitmond, brede voet in plaats van een rand.

      De winnaar van vorig jaar kwam uit op vijftig minuten en hield 64 kilo. Aan het eind van de middag hangen we gewichten aan die van jullie. Er gaat er altijd een met een knal.

      Verbinden komt ook aan bod: schroefdraad printen of een messing bus inpersen, klikvingers, scharnieren die in één keer uit de machine komen.

      Je kunt al een eenvoudig onderdeel tekenen, in welk pakket dan ook.
    `,
    outcomes: [
      'Een onderdeel oriënteren op sterkte',
      'Steunmateriaal vermijden door anders te tekenen',
      'Delen verbinden met draad, bus of klik',
    ],
    levels: [1, 3],
    topics: ['3d-printen', 'cad'],
    minutes: 240,
    starts: ['13:00', '13:30'],
    seats: [3, 8],
    priceExVatCents: 10500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Verklein een printtijd',
        text: 'Zoek het onderdeel dat je het vaakst print. Haal er een kwart van de tijd af zonder dat het zwakker wordt en stuur me voor en na.',
      },
    ],
  },
  {
    slug: 'mallen-en-hulpgereedschap-printen',
    trainer: 'tom-brouwer',
    title: 'Mallen en hulpgereedschap uit de printer',
    summary: 'Een boormal, een opspanblok, een grijpertje: verdien de printer terug in een maand.',
    description: md`
      De mooiste print die ik maakte kostte zestig cent. Een blokje dat ervoor zorgt dat een label altijd op dezelfde plek komt. Het bedrijf plakt er tachtigduizend per jaar.

      Ik neem een kar met voorbeelden mee en we lopen door de werkplaats van het gastbedrijf. Waar meet iemand telkens hetzelfde af? Waar houdt iemand iets vast met twee handen terwijl er drie nodig zijn? Bij welke stap liggen de meeste foutjes? Binnen een uur hangen er twintig briefjes.

      Met een simpele rekensom (minuten maal aantal maal uurloon) kiezen we er drie. Die tekenen we in duo’s. De printers die ik bij me heb draaien ondertussen, dus na de lunchboterham heb je een eerste versie in handen. Die past niet, dat hoort zo. De tweede wel.

      Er is aandacht voor wat je níet moet printen: alles wat een mens tegenhoudt, hijst of beschermt.
    `,
    outcomes: [
      'Plekken vinden waar een mal tijd of fouten scheelt',
      'Uitrekenen of het de moeite waard is',
      'In twee rondes een werkend hulpstuk maken',
    ],
    levels: [1, 3],
    topics: ['3d-printen', 'lean'],
    format: 'IN_COMPANY',
    minutes: 240,
    starts: ['09:00', '09:30'],
    seats: [4, 8],
    priceExVatCents: 11900,
  },
  {
    slug: '5s-op-een-werkplek',
    trainer: 'marieke-hoekstra',
    title: '5S op één werkplek, in één ochtend',
    summary: 'Opruimen dat blijft: begin klein, met tape, foto’s en de mensen die er staan.',
    description: md`
      Vrijdagmiddag bezemen is geen 5S. Maandag is het weer zoals het was, en heeft iedereen het gevoel dat het "toch niet werkt".

      Wij nemen één werkbank. Niet de hele hal. Alles eraf, alles op een zeil op de vloer. Dan per stuk de vraag: _vandaag gebruikt, deze week, dit jaar, nooit?_ De stapel "nooit" is altijd de grootste en er ligt steevast iets bij waarvan niemand weet wat het is.

      Terugleggen doen we volgens het werk. Wat je rechts pakt ligt rechts. Wat je twintig keer per uur nodig hebt ligt op ellebooghoogte. Elk ding een plek, elke plek een contour, en als er iets mist zie je het vanaf vijf meter.

      De laatste stap slaat bijna iedereen over en is de enige die telt: hoe houd je het zo? Je spreekt een controle af van twee minuten, met een foto als norm en een naam erachter.

      Je krijgt tape, stiften en kaartjes mee voor je eigen werkplek. Doen we het bij jou, dan is jouw bank het oefenobject.
    `,
    outcomes: [
      'Een werkplek leeghalen en sorteren op gebruik',
      'Gereedschap indelen volgens de volgorde van het werk',
      'Een norm met foto en een korte controle afspreken',
    ],
    levels: [0, 2],
    topics: ['lean'],
    minutes: 180,
    starts: ['09:00', '09:30'],
    seats: [4, 10],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Film tien minuten werk',
        text: 'Vraag een collega of je tien minuten mag filmen hoe hij werkt. Alleen handen en bank. Tel hoe vaak hij loopt of zoekt.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Dag 1, dag 7, dag 30',
        text: 'Maak op die drie dagen dezelfde foto van je werkplek. Zie je iets terugkruipen? Dan klopt de plek niet, niet de mens.',
      },
    ],
  },
  {
    slug: 'omsteltijd-halveren',
    trainer: 'marieke-hoekstra',
    title: 'Omsteltijd halveren met een stopwatch en gezond verstand',
    summary: 'Kijk naar je eigen omstelling op film en haal eruit wat niet stil hoeft te gebeuren.',
    description: md`
      Een boxenstop in de Formule 1 duurt twee seconden. Niet omdat ze zo hard lopen, maar omdat alles al klaarligt. In veel fabrieken gaat de machine uit en gaat daarna iemand de sleutel zoeken.

      We beginnen met een speelgoedpers van hout. De eerste omstelling duurt bij elke groep rond de vier minuten. Na het eerste uur zitten jullie onder de zestig seconden, en heb je zelf ontdekt hoe.

      Toen dacht iemand: kan dit ook met onze zaagmachine? Ja. Je brengt een filmpje mee van een echte omstelling, hoe rommelig ook. Handeling voor handeling schrijven we op een strook papier wat er gebeurt, met de tijd erbij. Groen is werk met de machine stil. Geel had van tevoren gekund. Rood is zoeken, lopen, wachten of nog een keer instellen.

      Meestal is er twee keer zoveel rood als groen. Jij gaat naar huis met vijf maatregelen onder de honderd euro, en een datum om opnieuw te meten.
    `,
    outcomes: [
      'Een omstelling filmen en in stappen ontleden',
      'Werk verplaatsen naar vóór of na de stilstand',
      'Vijf goedkope maatregelen kiezen en de winst meten',
    ],
    levels: [1, 3],
    topics: ['lean', 'verspanen'],
    minutes: 210,
    seats: [4, 12],
    priceExVatCents: 13500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Film één omstelling van begin tot eind',
        text: 'Van laatste goede product tot eerste goede product. Zet je telefoon op een stapel pallets en laat hem lopen, ook als er niets lijkt te gebeuren.',
      },
    ],
  },
  {
    slug: 'dagstart-van-tien-minuten',
    trainer: 'marieke-hoekstra',
    title: 'Een dagstart van tien minuten die nut heeft',
    summary: 'Staand, bij een bord, met drie vragen: zo weet iedereen om kwart over zeven wat telt.',
    description: md`
      Ken je de dagstart waarbij de baas praat en twaalf mensen naar hun schoenen kijken? Dat is een toespraak. Een dagstart is van de ploeg.

      Aan de hand van een bord dat je zelf vult oefenen we tien minuten, keer op keer, met wisselende gangmakers. Drie vragen: _hoe ging gisteren, wat staat ons vandaag in de weg, wie doet wat?_ Geen vierde. Alles wat langer duurt krijgt een naam en een tijdstip, en gaat van tafel.

      Op het bord staan hooguit vijf dingen. Veiligheid, kwaliteit, wat er af moest en af is, bezetting, en één verbetering. Met een stift, in rood of groen. Een computer mag later, als jullie weten wat je wilt zien.

      Grappig genoeg gaat het grootste deel van de middag over zwijgen. Een leidinggevende die een probleem direct oplost krijgt er morgen drie terug. We oefenen met "wat heb je nodig?" en dan echt wachten op het antwoord.
    `,
    outcomes: [
      'Een dagstart leiden binnen tien minuten',
      'Een bord maken met hooguit vijf onderwerpen',
      'Problemen bij de ploeg laten en toch opvolgen',
    ],
    levels: [0, 2],
    topics: ['lean', 'leidinggeven'],
    minutes: 180,
    starts: ['13:00', '13:30'],
    seats: [5, 12],
    priceExVatCents: 10500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Twintig dagen volhouden',
        text: 'Zet twintig vakjes op het bord. Elke dag dat de dagstart binnen tien minuten klaar was: groen. Bij twaalf groen vieren jullie iets.',
      },
    ],
  },
  {
    slug: 'cobot-eerste-programma',
    trainer: 'johan-meijer',
    title: 'Cobot: je eerste programma en een nuchtere rekensom',
    summary: 'Laat een cobot een doosje vullen en reken uit of hij bij jullie zin heeft.',
    description: md`
      Van alle bedrijven die mij bellen over een cobot raad ik het ongeveer de helft af. Daarom zit in dit dagdeel evenveel rekenen als programmeren.

      **Eerst de handen.** Je pakt de arm vast, beweegt hem naar een punt en slaat dat op. Na vijf punten pakt hij iets op, na tien legt hij het neer. Dat voelt als toveren. Dan schuif ik de doos twee centimeter op en grijpt hij naast. Nu leer je het verschil tussen een punt en een referentievlak.

      **Dan de beveiliging.** Samenwerken met een robot wil niet zeggen dat het altijd veilig is. Een mes in de grijper maakt hem zo gevaarlijk als een mens met een mes. Je vult een beknopte risicobeoordeling in.

      **Dan de som.** Cyclustijd, aanvoer, omstellen, storingen, wie programmeert er bij vakantie? Jouw eigen product gaat door het rekenblad. Komt er twee jaar uit, dan praten we door. Komt er negen uit, dan is een rolbaan wellicht slimmer.
    `,
    outcomes: [
      'Punten, bewegingen en grijpen programmeren',
      'Werken met een referentievlak zodat verschuiven kan',
      'Risico’s van een cobotopstelling benoemen',
      'Een terugverdientijd uitrekenen voor je eigen product',
    ],
    levels: [0, 2],
    topics: ['elektro-en-plc', 'machineveiligheid'],
    minutes: 240,
    seats: [3, 6],
    priceExVatCents: 17500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Meet een kwartier',
        text: 'Kies een klus die je aan een cobot zou geven. Meet een kwartier lang hoelang elke slag duurt en wat er misgaat. Neem het product mee als het in een tas past.',
      },
    ],
  },
  {
    slug: 'pneumatiek-lekken-en-luchtverbruik',
    trainer: 'johan-meijer',
    title: 'Perslucht: lekken vinden en storingen oplossen',
    summary: 'Lees een pneumatisch schema, repareer een vastzittend ventiel en hoor hoeveel geld er wegsist.',
    description: md`
      Zet op zondag de compressor aan en luister. Wat je hoort is geld. In een gemiddelde werkplaats lekt een kwart weg, en bij de slechtste die ik ooit mat ruim de helft.

      Aan mijn oefenwand bouw je een schakeling op met slangetjes: een cilinder die pas uitgaat als je beide handen op de knoppen hebt. Al prikkend leer je de symbolen, want je hebt ze nodig om te weten welk slangetje waar hoort. Wie het schema snapt, snapt de machine.

      Daarna maak ik dingen stuk. Een afdichting die blaast, vuil in een ventiel, een snelheidsregelaar die verkeerd om zit, te weinig druk achterin de hal. Zoeken, verklaren, herstellen.

      Het laatste uur jagen we op lekken met een ultrasone detector, gewoon hier in het pand. Elk gevonden lek krijgt een label met een bedrag per jaar. Dat rekenblad gaat mee naar huis, het is het overtuigendste papier dat je ooit aan je directeur gaf.
    `,
    outcomes: [
      'Een pneumatisch schema lezen en nabouwen',
      'Storingen aan ventielen en cilinders verhelpen',
      'Lekken opsporen en de kosten uitrekenen',
    ],
    levels: [0, 2],
    topics: ['onderhoud', 'elektro-en-plc'],
    minutes: 210,
    seats: [4, 8],
    priceExVatCents: 12900,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'De zondagstest',
        text: 'Meet op een stil moment hoelang de druk in je net erover doet om van 7 naar 6 bar te zakken. Herhaal het na het dichten van de eerste tien lekken.',
      },
    ],
  },
];
