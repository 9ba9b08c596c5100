import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const safetyTrainings: readonly DemoTraining[] = [
  {
    slug: 'veilig-hijsen-met-de-bovenloopkraan',
    trainer: 'rob-van-vliet',
    title: 'Veilig hijsen met de bovenloopkraan',
    summary: 'Aanslaan, zwaartepunt en rustig rijden, geoefend met lasten die niet meewerken.',
    description: md`
      Een last van achthonderd kilo maakt geen geluid als hij begint te slingeren. Je ziet hem bewegen, en dan is het te laat om iets te roepen.

      In de hal aan de Keileweg hangt een kraan van vijf ton en staan er zes lasten. Geen daarvan is een nette kist. Er is een motorblok met het gewicht aan één kant, een bundel buis, een plaat die wil doorbuigen. Net als bij jullie dus.

      We werken een vaste ronde af:

      1. kijken: wat weegt het, waar zit het zwaartepunt, waar ga ik heen?
      2. kiezen: ketting, band of klem, en welke hoek mag?
      3. controleren: label, keurdatum, beschadiging;
      4. aanslaan, een handbreed optillen, stoppen, kijken;
      5. rijden zonder te slingeren, en weten hoe je een slinger vangt;
      6. neerzetten waar het blijft staan.

      Iedereen hijst minstens vier keer zelf. We eindigen met een korte toets in de praktijk en een bewijs van deelname voor je personeelsdossier. Helm en handschoenen zijn er; veiligheidsschoenen trek je zelf aan.
    `,
    outcomes: [
      'Gewicht en zwaartepunt van een last inschatten',
      'Hijsmiddelen kiezen bij last en hoek',
      'Hijsgereedschap controleren voor gebruik',
      'Een slingerende last onder controle krijgen',
    ],
    levels: [0, 2],
    topics: ['hijsen-en-heffen'],
    minutes: 240,
    seats: [4, 8],
    priceExVatCents: 14500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Maak een foto van je lastigste last',
        text: 'Met hoe jullie hem nu aanslaan. Zonder schaamte: we bespreken het als technische vraag, niet als politieagent.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Vijf minuten per maand',
        text: 'Loop op de eerste werkdag van de maand je banden en kettingen na met de kaart uit de training. Twijfel? Rood lint erom en apart leggen.',
      },
    ],
  },
  {
    slug: 'hijsbanden-en-kettingen-keuren',
    trainer: 'rob-van-vliet',
    title: 'Hijsbanden en kettingen: gebruiken of afkeuren?',
    summary: 'Leer in een avond wat je dagelijks moet zien, en wat een keurmeester jaarlijks doet.',
    description: md`
      In elke werkplaats hangt er wel één: een band met een scheurtje, zonder label, "alleen voor lichte dingen". Zo begint ongeveer elk verhaal dat slecht afloopt.

      Ik heb er tweehonderd op een rek. Jullie lopen erlangs met een wasknijper en hangen die aan alles wat weg moet. Daarna controleren we. Gewoonlijk mist de groep er een stuk of tien en keuren ze vijf goede af. Na twee uur oefenen is dat bijna nul.

      Waar je naar leert kijken: stiksel, snede, hitte, zuur, knik, rek van schakels, sluiting van de haak, leesbaarheid van het plaatje. Aan de kleur van een band lees je hoeveel hij mag dragen, mits recht hangend. Met een hoek erin wordt dat minder; dat rekenen we uit met een touwtje en een unster.

      Wettelijk moet hijsgereedschap minimaal eens per jaar door een deskundige bekeken worden. Deze avond vervangt dat niet. Hij maakt wel dat je de overige 364 dagen weet wat je vasthoudt.
    `,
    outcomes: [
      'Beschadigingen aan banden en kettingen herkennen',
      'De toegestane last bij een hoek bepalen',
      'Een eenvoudige registratie bijhouden',
    ],
    levels: [0, 2],
    topics: ['hijsen-en-heffen', 'arbo'],
    minutes: 150,
    starts: ['19:00'],
    seats: [5, 14],
    priceExVatCents: 6500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Tel wat er hangt',
        text: 'Hoeveel banden, kettingen en haken hebben jullie, en hoeveel met leesbaar label? Twee getallen, meer hoeft niet.',
      },
    ],
  },
  {
    slug: 'heftruck-opfrissen',
    trainer: 'rob-van-vliet',
    title: 'Heftruck: opfrissen voor wie het al jaren doet',
    summary: 'Slechte gewoontes eruit, nieuwe blik erin: drie uur op de truck, weinig in de bank.',
    description: md`
      Hoe langer je rijdt, hoe makkelijker het gaat, en hoe minder je nog kijkt. Ik heb zelf eens een stelling geschampt die er al elf jaar stond.

      Dit is geen basisopleiding. Je rijdt al en hebt ooit een bewijs gehaald. We halen de sluipende gewoontes eruit: vorken hoog tijdens het rijden, over de last heen kijken, in de bocht heffen, gas op de hellingbaan, gordel los omdat het "maar even" is.

      Een parcours van pylonen, een smalle gang, een trailer en een stapel lege kratten. Je rijdt het, ik film mee, en je beoordeelt daarna je eigen rit voordat ik iets zeg. Die volgorde is belangrijk. Mensen zijn strenger voor zichzelf dan ik.

      Tussendoor tien minuten natuurkunde met een speelgoedtruck en een emmer water: de stabiliteitsdriehoek. Als je dat één keer hebt zien kantelen, rijd je anders.

      Je krijgt een verklaring met datum, voor de administratie van je werkgever.
    `,
    outcomes: [
      'Eigen rijgewoontes herkennen op beeld',
      'De stabiliteitsdriehoek toepassen bij rijden en heffen',
      'Veilig laden in een trailer en op een helling',
    ],
    levels: [2, 3],
    topics: ['hijsen-en-heffen'],
    minutes: 180,
    seats: [4, 8],
    priceExVatCents: 11900,
  },
  {
    slug: 'rie-voor-kleine-bedrijven',
    trainer: 'sylvia-maas',
    title: 'RI&E voor kleine bedrijven: af in één middag plus één rondje',
    summary: 'Een risico-inventarisatie die klopt, kort is en uitgevoerd wordt.',
    description: md`
      Elk bedrijf met personeel moet er een hebben. Een flink deel heeft er geen, en een nog groter deel heeft er een die in een la ligt. In vier uur maken we er een die aan de muur kan.

      We gebruiken het branche-instrument als er een goedgekeurd instrument voor jouw vak is. Dat zoek je vooraf op, en het scheelt je bij weinig personeel vaak de toetsing door een deskundige. Is het er niet, dan werken we met mijn vragenlijst.

      Het eerste uur leer ik je kijken. Met foto’s van echte werkplekken, waarop jij binnen dertig seconden drie risico’s moet aanwijzen. Het tweede en derde uur vul je in. Bij elk punt geef je een cijfer voor kans en gevolg, en een actie met een naam en datum.

      Dan prioriteren. Acht acties, geen tachtig. Struikelen over een kabel komt vaker voor dan een explosie, al klinkt dat laatste spannender.

      Thuis doe je nog één rondje met een collega van de vloer. Zonder dat rondje is het papier.
    `,
    outcomes: [
      'Het juiste instrument voor je branche kiezen',
      'Risico’s herkennen en wegen op kans en gevolg',
      'Een plan van aanpak maken met acht uitvoerbare acties',
    ],
    levels: [0, 2],
    topics: ['arbo'],
    minutes: 240,
    seats: [4, 10],
    priceExVatCents: 13500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Zoek je branche-instrument',
        url: 'https://www.rie.nl/',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Het rondje',
        text: 'Loop met iemand van de werkvloer je acht punten langs. Vraag: klopt dit, en wat vergeet ik? Pas aan, onderteken samen, hang op.',
      },
    ],
  },
  {
    slug: 'lasrook-en-afzuiging',
    trainer: 'sylvia-maas',
    title: 'Lasrook: wat adem je in en wat doe je eraan?',
    summary: 'Maak rook zichtbaar, stel je afzuiging goed en kies een masker dat past.',
    description: md`
      Rook die je niet ziet is ook rook. Met een lamp schuin van achteren maak ik zichtbaar waar hij heen gaat, en dat is zelden de afzuigmond.

      We staan in een laswerkplaats. Eén deelnemer last, de rest kijkt door de lichtbundel. Daarna verplaatsen we de arm tien centimeter. En nog tien. Je ziet het verschil meteen, en je ziet ook hoe gauw een lasser hem vergeet mee te nemen. Geen onwil: de arm zit gewoon in de weg. Dus zoeken we naar een oplossing die minder discipline vraagt.

      De achtergrond, kort: voor lasrook geldt in Nederland een grenswaarde, voor chroom-6 uit rvs een veel strengere. Wat betekent dat bij twee uur lassen per dag, en wanneer moet je meten? Je leert de volgorde bron, afzuiging, ruimte, masker, en waarom je die niet mag omdraaien.

      We sluiten af met maskers passen. Baarden zijn een gevoelig onderwerp, maar een lekkende rand is ook een feit.
    `,
    outcomes: [
      'Rookstromen zichtbaar maken met licht',
      'Afzuiging plaatsen en controleren',
      'Maatregelen in de juiste volgorde kiezen',
      'Een masker passen en op lekkage testen',
    ],
    levels: [0, 2],
    topics: ['arbo', 'lassen'],
    format: 'IN_COMPANY',
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 12500,
    items: [
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Arboportaal: gevaarlijke stoffen',
        url: 'https://www.arboportaal.nl/onderwerpen/gevaarlijke-stoffen',
      },
    ],
  },
  {
    slug: 'gevaarlijke-stoffen-op-een-lijst',
    trainer: 'sylvia-maas',
    title: 'Gevaarlijke stoffen: van kast vol bussen naar een kloppende lijst',
    summary: 'Registreren, etiketten lezen, weggooien wat weg kan en goed opslaan wat blijft.',
    description: md`
      Wat staat er in de gele kast? "Van alles." En achterin? "Dat was van Harrie." Harrie is in 2014 met pensioen gegaan.

      Online, in tweeënhalf uur, met jouw kast als onderwerp. Vooraf maak je foto’s van alle etiketten. In de les sorteren we ze in vier groepen: weg ermee, vervangen, apart zetten, houden. De eerste groep is het leukst.

      Vervolgens vul je een register in. Dat klinkt zwaarder dan het is: naam, waar, hoeveel, gevaar, wat doen bij morsen. Je leert een veiligheidsblad van zestien pagina’s te lezen op de vier plekken die je nodig hebt, en je maakt er een werkplekkaart van die in vijf seconden te begrijpen is.

      Bijzondere aandacht voor de sluipers. Ontvetter, isocyanaten in lak en lijm, diesel in de hal, stof van hout en kwarts. Geen drama, wel weten.

      Tot slot opslag: wat mag er niet naast elkaar, hoeveel mag je in de werkplaats hebben staan en waarvoor heb je een lekbak nodig.
    `,
    outcomes: [
      'Etiketten en gevarensymbolen lezen',
      'Een register van gevaarlijke stoffen opstellen',
      'Een werkplekkaart maken uit een veiligheidsblad',
      'Stoffen veilig bewaren en afvoeren',
    ],
    levels: [0, 2],
    topics: ['arbo'],
    format: 'ONLINE',
    minutes: 150,
    seats: [5, 14],
    priceExVatCents: 8500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Fotografeer de kast',
        text: 'Voorkant van elk etiket, met het gevarensymbool leesbaar. Ook het keukenkastje en de bus van de buitendienst.',
      },
    ],
  },
  {
    slug: 'ontruimen-oefenen-met-rook',
    trainer: 'ahmed-osman',
    title: 'Ontruimen oefenen, met echte rook',
    summary: 'Een oefening die misgaat op het oefenterrein, zodat het op je werk goed gaat.',
    description: md`
      Op papier loopt iedereen rustig naar buiten. In werkelijkheid gaat er iemand terug voor een jas, staat de verzamelplaats vol auto’s en heeft niemand de bezoekerslijst.

      Op het oefenterrein staat een gebouwtje van twee verdiepingen. Ik vul het met rook (onschadelijk, wel dicht) en jullie hebben een plattegrond, een portofoon en zes poppen die gered willen worden. Twee rondes. De eerste is altijd chaos en dat is precies waarvoor je komt.

      Tussen de rondes door tekenen we het na op de vloer. Wie wist wat, en wie had het moeten weten? Je merkt dat ontruimen vooral over praten gaat: kort, duidelijk, herhaald.

      De tweede ronde gaat beter. Zonder uitzondering.

      Daarna vertaal je het naar je eigen pand. Op een A3 zet je vluchtwegen, verzamelplaats en taken, inclusief de situatie dat er maar twee BHV’ers zijn omdat het vakantie is. Oude kleren aan, contactlenzen liever niet.
    `,
    outcomes: [
      'Een ontruiming leiden met korte, duidelijke opdrachten',
      'Een verdieping doorzoeken bij slecht zicht',
      'Een ontruimingsplan op één vel maken voor je eigen pand',
    ],
    levels: [1, 2],
    topics: ['bhv'],
    minutes: 210,
    seats: [6, 14],
    priceExVatCents: 11500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Loop je eigen vluchtweg',
        text: 'Begin op je werkplek, ogen half dicht, en loop naar buiten. Waar twijfelde je? Wat stond er in de weg?',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Houd een mini-oefening',
        text: 'Onaangekondigd, vijf minuten, met alleen je eigen afdeling. Meet de tijd tot iedereen geteld is.',
      },
    ],
  },
  {
    slug: 'reanimeren-en-aed',
    trainer: 'ahmed-osman',
    title: 'Reanimeren en AED: drie uur die je nooit hoopt te gebruiken',
    summary: 'Oefen tot je het met je ogen dicht kunt, op poppen die terugpraten.',
    description: md`
      Zes minuten. Zoveel tijd heb je om iets te doen wat verschil maakt. De ambulance is er vaak net iets later.

      Je oefent daarom niet tot je het begrijpt, maar tot je armen het weten. Dertig keer drukken, twee keer blazen, de AED erbij, wisselen. De poppen hebben een lampje dat brandt als je diep genoeg drukt. Veel mensen durven eerst niet hard genoeg; na een kwartier wel.

      We spelen vijf situaties na. Iemand zakt in elkaar bij de zaagmachine. Een chauffeur in zijn cabine. Een collega die je goed kent. Iemand met een natte borst. En eentje waarbij je alleen bent en je telefoon op je bureau ligt.

      Er is ruimte om te praten over wat het met je doet. Ik heb het zelf elf keer meegemaakt; niet iedereen haalde het en dat bespreek ik eerlijk.

      Na afloop krijg je een bewijs van deelname en kun je je, als je dat wilt, aanmelden als burgerhulpverlener.
    `,
    outcomes: [
      'Reanimeren in het juiste ritme en met genoeg diepte',
      'Een AED gebruiken, ook in lastige omstandigheden',
      'Hulp organiseren en 112 duidelijk te woord staan',
    ],
    levels: [0, 2],
    topics: ['bhv'],
    minutes: 180,
    seats: [4, 12],
    priceExVatCents: 5900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Waar hangt de AED?',
        text: 'Zoek op waar bij jouw werk en bij jouw huis de dichtstbijzijnde AED hangt, en of je er ’s nachts bij kunt.',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Aanmelden als burgerhulpverlener (HartslagNu)',
        url: 'https://www.hartslagnu.nl/',
      },
    ],
  },
  {
    slug: 'kleine-brand-blussen',
    trainer: 'ahmed-osman',
    title: 'Een kleine brand blussen, of juist niet',
    summary: 'Blus vijf echte branden buiten, en leer wanneer je de deur dichttrekt en wegloopt.',
    description: md`
      Een blusser is leeg in twaalf seconden. Wie dat niet weet, begint te vroeg, van te ver weg, in de vlam in plaats van aan de voet.

      We staan buiten, weer of geen weer. Vijf bakken: papier, olie, elektra, een prullenbak onder een bureau en een frituurpan. Per bak mag je kiezen waarmee je blust. Kies je verkeerd, dan zie je waarom (bij de frituurpan doe ík dat, van een afstand, en dan wordt iedereen stil).

      De lastigste opdracht is de laatste. Je krijgt een situatie te zien op een foto en zegt binnen drie seconden: blussen of weg? Rook boven je schouders? Weg. Geen uitweg achter je? Weg. Accu van een fiets of een boormachine? Weg, deur dicht, 112. Lithium blus je niet met moed.

      Kort, betaalbaar en te combineren met _Reanimeren en AED_ op dezelfde dag. Draag katoen of wol; fleece smelt.
    `,
    outcomes: [
      'Beslissen of je blust of vertrekt',
      'Een blusmiddel kiezen bij het soort brand',
      'Een blusser, deken en haspel gebruiken',
    ],
    levels: [0, 1],
    topics: ['bhv'],
    minutes: 120,
    seats: [5, 12],
    priceExVatCents: 5500,
    extraCosts: 'Blusmiddelen: € 7,50 per persoon.',
  },
  {
    slug: 'ce-markering-eigen-machine',
    trainer: 'karin-boersma',
    title: 'CE-markering: wij hebben zelf een machine gebouwd, wat nu?',
    summary: 'Welke papieren je echt nodig hebt voor een eigen gebouwde of flink verbouwde machine.',
    description: md`
      "Het is maar voor eigen gebruik." Die zin hoor ik wekelijks. Hij helpt helaas niet: ook een machine die je voor jezelf bouwt moet aan de regels voldoen, en bij een ongeval is de bouwer gemakkelijk te vinden.

      Ontspan. Voor de meeste installaties gaat het om drie stapels: een risicobeoordeling, een technisch dossier en een handleiding met verklaring. In deze middag leg je van alle drie de eerste bladzijde.

      Je neemt één machine mee, op foto en in je hoofd. Samen lopen we de levensfasen door, van transport tot sloop, met de vraag wie zich waaraan kan bezeren. Per gevaar kies je een maatregel, in de goede volgorde: eerst wegontwerpen, dan afschermen, dan pas waarschuwen.

      Ook kijken we vooruit. Op 20 januari 2027 komt de nieuwe Machineverordening in de plaats van de richtlijn; wat verandert er voor een bedrijf als het jouwe? Minder dan de folders suggereren, maar over besturing en ingrijpend wijzigen moet je iets weten.
    `,
    outcomes: [
      'Bepalen of en hoe een machine CE-plichtig is',
      'Een risicobeoordeling opzetten per levensfase',
      'De inhoud van dossier, handleiding en verklaring kennen',
      'Inschatten wanneer een verbouwing ingrijpend is',
    ],
    levels: [0, 2],
    topics: ['machineveiligheid', 'contracten'],
    minutes: 240,
    starts: ['13:00', '13:30'],
    seats: [4, 10],
    priceExVatCents: 17500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Tien foto’s van je machine',
        text: 'Rondom, van elke plek waar een hand bij kan, van de kast en van het typeplaatje (als dat er is).',
      },
    ],
  },
  {
    slug: 'vergrendelen-voor-onderhoud',
    trainer: 'karin-boersma',
    title: 'Vergrendelen voor onderhoud: slot erop, sleutel in je zak',
    summary: 'Maak een machine echt energieloos en zorg dat niemand hem weer aanzet.',
    description: md`
      Een briefje "NIET INSCHAKELEN" houdt niemand tegen. Een hangslot met jouw foto erop wel.

      Lockout-tagout klinkt als iets voor raffinaderijen. Ik zie het juist bij kleine bedrijven misgaan, omdat iedereen elkaar kent en vertrouwt. Piet kon niet weten dat jij nog met je arm in de transportband zat.

      Bij een werkende verpakkingsmachine gaan we alle vormen van energie af. Stroom, daar denkt iedereen aan. Maar ook lucht die nog in een cilinder staat, een veer onder spanning, een mes dat kan vallen, warmte, een draaiende massa. Je telt mee en de meesten komen tot vier. Het zijn er zeven.

      Vervolgens schrijf je in tweetallen een kaart: waar zit elk punt, hoe sluit je het, en _hoe bewijs je dat het leeg is?_ Een ander duo voert hem uit, zonder vragen te stellen. Wat niet duidelijk was komt vanzelf boven.

      Iedere deelnemer krijgt een eigen slot met label. Dat is geen gadget, dat is je leven.
    `,
    outcomes: [
      'Alle energiebronnen van een machine vinden',
      'Een vergrendelkaart schrijven en uitvoeren',
      'Controleren dat een machine echt energieloos is',
    ],
    levels: [0, 2],
    topics: ['machineveiligheid', 'onderhoud'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 11900,
    extraCosts: 'Persoonlijk slot met label: € 18.',
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Drie kaarten voor drie machines',
        text: 'Schrijf binnen een maand een vergrendelkaart voor je drie gevaarlijkste machines en laat elke kaart testen door iemand die de machine niet kent.',
      },
    ],
  },
  {
    slug: 'afscherming-en-noodstop-nalopen',
    trainer: 'karin-boersma',
    title: 'Afscherming en noodstop: loop je machines na',
    summary: 'Een inspectieronde met checklist, meetlat en stopwatch, in een echte werkplaats.',
    description: md`
      Wanneer heeft bij jullie voor het laatst iemand op de noodstop gedrukt? Niet omdat het moest, maar om te kijken of hij het doet?

      We zijn te gast bij een metaalbedrijf dat zijn deuren openzet. Met een checklist, een meetlat en een testvinger lopen jullie in groepjes zes machines langs: kolomboor, zaag, schaar, kantbank, transportband, slijpsteen. Iedere groep heeft een eigen blik, want de ene keer kijk je als monteur en de andere keer als stagiair van zeventien.

      Je meet openingen (past er een vinger, een hand, een arm doorheen?), de afstand tot het gevaar en de tijd die een machine nodig heeft om stil te staan. Die drie horen bij elkaar. Een lichtscherm dat te dichtbij hangt stopt de machine keurig, alleen net te laat.

      Wat gevonden wordt mag het gastbedrijf houden, als dank. Jij houdt het lijstje en de manier van kijken. Lang haar vast, ringen af, sjaal thuis.
    `,
    outcomes: [
      'Een afscherming beoordelen op opening en afstand',
      'Noodstoppen en vergrendelingen testen',
      'Bevindingen rapporteren op volgorde van ernst',
    ],
    levels: [1, 3],
    topics: ['machineveiligheid', 'arbo'],
    format: 'IN_COMPANY',
    minutes: 210,
    seats: [4, 10],
    priceExVatCents: 12500,
  },
  {
    slug: 'phishing-herkennen-en-melden',
    trainer: 'nick-van-houten',
    title: 'Phishing herkennen, en melden zonder schaamte',
    summary: 'Bouw zelf een nepmail, dan trap je nooit meer in die van een ander.',
    description: md`
      Je gaat vandaag iets doen wat niet mag: je schrijft een phishingmail. Aan mij. Wie me laat klikken, wint.

      Het werkt beter dan honderd voorbeelden bekijken. Zodra je zelf hebt bedacht hoe je haast maakt, gezag leent en een link verstopt, zie je het bij een ander meteen. De mails blijven binnen de zaal; we gebruiken verzonnen bedrijven.

      Na de pauze draaien we het om. Twintig berichten, echt en nep door elkaar, op een telefoonscherm. Mail, sms, een factuur, een QR-code op een laadpaal, een stem die op je directeur lijkt. Je score maakt niet uit; wel het gesprek over nummer 14, waar iedereen altijd voor valt.

      Dan het belangrijkste. Wat doe je in de eerste tien minuten nadat je hebt geklikt? Wie bel je? En hoe zorg je dat iemand dat durft? Een bedrijf waar je op je kop krijgt voor klikken, hoort het pas van de bank.
    `,
    outcomes: [
      'Trucs in nepberichten herkennen',
      'In de eerste tien minuten het juiste doen',
      'Een meldafspraak maken die mensen durven gebruiken',
    ],
    levels: [0, 2],
    topics: ['informatiebeveiliging'],
    minutes: 150,
    seats: [5, 14],
    priceExVatCents: 7500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Spaar een week nepberichten',
        text: 'Maak schermafdrukken van alles wat je niet vertrouwt. Niet doorsturen, alleen een plaatje.',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Controleer een link of nummer: Checkjelinkje',
        url: 'https://checkjelinkje.nl/',
      },
    ],
  },
  {
    slug: 'wachtwoorden-en-toegang-opruimen',
    trainer: 'nick-van-houten',
    title: 'Wachtwoorden en toegang opruimen in je bedrijf',
    summary: 'Een wachtwoordkluis, tweestapsverificatie en een lijst van wie waar nog bij kan.',
    description: md`
      De accountant van vroeger kan nog in je boekhouding. De stagiaire van 2022 beheert je Instagram. En het wachtwoord van de wifi staat op de koelkast. Klinkt dat als jouw bedrijf, dan ben je normaal.

      We ruimen op. Op een groot vel teken je eerst alle plekken waar iets van waarde zit: bank, mail, webwinkel, domeinnaam, camera’s, printer. Vooral die domeinnaam, want daar hangt alles aan. Achter elk zet je wie erbij kan en hoe iemand binnenkomt.

      Daarna, achter je laptop:

      - een wachtwoordkluis voor het bedrijf inrichten, met een noodplan als jij onder de tram komt;
      - tweestapsverificatie aanzetten op de vijf belangrijkste, liefst met een app of sleutel;
      - oude mensen eruit, gedeelde accounts weg waar het kan;
      - een lijstje voor in- en uitdienst, dat de kantoorbeheerder zonder jou kan afwerken.

      Om twaalf uur is je bedrijf veiliger dan om negen. Dat kan ik van weinig cursussen zeggen.
    `,
    outcomes: [
      'In kaart brengen wie waar toegang toe heeft',
      'Een wachtwoordkluis voor een team inrichten',
      'Tweestapsverificatie instellen met een noodplan',
      'Een lijst maken voor in en uit dienst',
    ],
    levels: [0, 2],
    topics: ['informatiebeveiliging', 'personeel'],
    minutes: 180,
    starts: ['09:00'],
    seats: [4, 10],
    priceExVatCents: 9900,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'De proef met de oude laptop',
        text: 'Probeer over een maand vanaf een schone laptop bij je bank en mail te komen met alleen je kluis en je tweede stap. Lukt het? Dan werkt je noodplan.',
      },
    ],
  },
  {
    slug: 'back-up-die-je-kunt-terugzetten',
    trainer: 'nick-van-houten',
    title: 'Een back-up die je kunt terugzetten',
    summary: 'Drie kopieën, twee soorten, één buiten de deur, en een generale repetitie.',
    description: md`
      Iedereen heeft een back-up. Bijna niemand heeft hem ooit teruggezet.

      In twee uur, vanaf je eigen bureau, doen we precies dat. Kies drie dingen waar je zonder niet kunt: de boekhouding, de klantenlijst, de tekeningenmap. Zet er van elk één bestand terug uit je back-up naar een lege map. Klok loopt. Sommigen zijn klaar in vier minuten; anderen ontdekken dat de harde schijf al sinds maart niet meer meedoet.

      Met die wijsheid maken we een plan. De regel 3-2-1 kent iedereen; ik voeg er een nul aan toe: nul fouten bij het terugzetten. We bespreken wat gijzelsoftware met een altijd aangesloten schijf doet, waarom synchroniseren geen back-up is, en hoe lang je iets moet bewaren.

      Jouw plan past op een half vel, met een datum voor de volgende repetitie. Dat is de enige regel waar ik je over een halfjaar over mail.
    `,
    outcomes: [
      'Bepalen wat je niet kwijt mag raken',
      'Een plan maken volgens 3-2-1-0',
      'Een bestand en een map terugzetten',
    ],
    levels: [0, 2],
    topics: ['informatiebeveiliging'],
    format: 'ONLINE',
    minutes: 120,
    seats: [5, 14],
    priceExVatCents: 4900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Weet waar je back-up staat',
        text: 'Zorg dat je kunt inloggen op de plek waar je back-ups staan. Doet een ander dat voor je, nodig die dan uit om mee te kijken.',
      },
    ],
  },
];
