import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const designTrainings: readonly DemoTraining[] = [
  {
    slug: 'figma-componenten-in-een-ochtend',
    trainer: 'noor-van-dijk',
    title: 'Figma-componenten in één ochtend',
    summary: 'Van losse knoppen naar een set componenten met varianten die je hele team durft te gebruiken.',
    description: md`
      Je kent het: er staan zeven blauwe knoppen in je bestand en niemand weet welke de goede is. In deze ochtend bouw je van die zeven één component, met varianten voor grootte, toestand en icoon.

      We werken in jouw eigen bestand. Heb je er geen dat je mag delen, dan krijg je een oefenbestand van een fietsverhuurder.

      ### Zo ziet de ochtend eruit

      - **Eerste uur** – opruimen: wat herhaalt zich, wat is toeval? Je maakt je eerste component en hangt er een eigenschap aan.
      - **Tweede uur** – varianten, geneste componenten en het verschil tussen een tekst-eigenschap en een losse override.
      - **Derde uur** – van bestand naar bibliotheek: publiceren, een wijziging uitrollen, en zien wat er bij de ander kapotgaat.

      Je hoeft geen programmeur te zijn. Wel handig: je hebt al eens een scherm getekend in Figma en weet wat een frame is. Neem een laptop mee met de Figma-app; een muis tekent prettiger dan een trackpad.
    `,
    outcomes: [
      'Een component maken met varianten en eigenschappen',
      'Losse kopieën vervangen door instanties zonder je ontwerp te breken',
      'Componenten zo noemen dat ook een ontwikkelaar ze terugvindt',
      'Een bibliotheek publiceren en een wijziging uitrollen',
    ],
    levels: [1, 2],
    topics: ['figma', 'frontend'],
    minutes: 180,
    starts: ['09:00', '09:30'],
    seats: [4, 8],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Tel je knoppen',
        text: 'Open je drukste bestand en tel hoeveel verschillende knoppen erin staan. Maak er één schermafdruk van en neem die mee: daar beginnen we mee.',
      },
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Figma Learn: componenten',
        url: 'https://help.figma.com/hc/en-us/articles/360038662654-Guide-to-components-in-Figma',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Opdracht: één scherm opnieuw',
        text: 'Bouw een bestaand scherm na met alleen instanties uit je bibliotheek. Noteer waar je een override nodig had; dat zijn je volgende varianten.',
      },
    ],
  },
  {
    slug: 'figma-auto-layout-zonder-vechten',
    trainer: 'noor-van-dijk',
    title: 'Auto layout zonder vechten',
    summary: 'Schermen die meebewegen als de tekst langer wordt, in plaats van uit elkaar te vallen.',
    description: md`
      **Waarom springt alles opzij zodra je een woord toevoegt?** Bijna altijd omdat een frame op _fixed_ staat waar _hug_ of _fill_ had gemoeten. Wie die drie woorden echt begrijpt, hoeft daarna weinig meer te onthouden.

      In deze middag maak je vijf dingen na die je elke week tegenkomt:

      1. een knop die meegroeit met zijn tekst;
      2. een kaart met een foto bovenin;
      3. een lijst met een scheidingslijn die niet onder de laatste regel staat;
      4. een kop met logo links en menu rechts;
      5. een formulier dat op een telefoon onder elkaar valt.

      Na elke oefening ruilen we van plek. Je maakt dan het bestand van je buur stuk met een heel lange Duitse vertaling. Wat overeind blijft, is goed gebouwd. Wat omvalt, repareer je samen.

      Ontwikkelaars zijn welkom: wie flexbox kent, herkent meteen de helft. De groep is klein genoeg om vast te lopen en toch verder te komen.
    `,
    outcomes: [
      'Kiezen tussen hug, fill en fixed en uitleggen waarom',
      'Kaarten, lijsten en formulieren bouwen die meegroeien',
      'Een ontwerp testen met lange teksten en ontbrekende foto’s',
    ],
    levels: [1, 3],
    topics: ['figma'],
    minutes: 210,
    starts: ['13:00', '13:30'],
    seats: [4, 8],
    priceExVatCents: 10500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Wat je meeneemt',
        text: 'Een laptop met de Figma-app en een account (gratis is genoeg). Stuur gerust een scherm dat steeds uit elkaar valt, dan gebruiken we dat als voorbeeld.',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Naslag: auto layout in Figma',
        url: 'https://help.figma.com/hc/en-us/articles/360040451373-Guide-to-auto-layout',
      },
    ],
  },
  {
    slug: 'design-tokens-van-figma-naar-css',
    trainer: 'noor-van-dijk',
    title: 'Design tokens: van Figma naar CSS',
    summary: 'Eén plek voor kleur, maat en letter, die ontwerper en ontwikkelaar allebei gebruiken.',
    description: md`
      Een ontwerper zegt "groen 600", de code zegt \`#1e5c4f\` en op de site staat iets ertussenin. Tokens maken daar één afspraak van. In dit dagdeel richt je zo’n set in, klein genoeg om vol te houden.

      We beginnen met de namen, niet met het gereedschap. _Waar heet een kleur naar zijn uiterlijk, en waar naar zijn taak?_ Daarna zet je ze als variabelen in Figma, met een lichte en een donkere stand. Het laatste uur exporteer je ze naar CSS custom properties en zie je een echte webpagina van kleur verschieten.

      > Kom het liefst met z’n tweeën: één die tekent en één die bouwt. Alleen mag ook, dan vorm je ter plekke een duo.

      **Niet in deze training:** grote pijplijnen met zes bouwstappen. Je krijgt een script van veertig regels dat je kunt lezen, en dat is voor de meeste bedrijven genoeg.

      Je neemt een tokenset voor je eigen product mee naar huis, plus een lijstje met wat er nog op de oude manier in zit.
    `,
    outcomes: [
      'Basiskleuren en taakkleuren uit elkaar houden',
      'Variabelen met een lichte en donkere stand opzetten in Figma',
      'Tokens exporteren naar CSS en een wijziging doorvoeren',
      'Met je collega afspreken wie welke naam mag veranderen',
    ],
    levels: [2, 3],
    topics: ['figma', 'frontend'],
    minutes: 240,
    seats: [4, 10],
    priceExVatCents: 14500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Lees: CSS custom properties (MDN)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/CSS/Using_CSS_custom_properties',
      },
    ],
  },
  {
    slug: 'figma-prototype-voor-je-klant',
    trainer: 'noor-van-dijk',
    title: 'Een prototype dat je klant snapt',
    summary: 'Klikbaar in Figma, zonder vijftig losse pijlen.',
    description: md`
      Concept. Deze training komt in het voorjaar: een middag waarin je van drie schermen een klikbaar verhaal maakt dat je aan een klant kunt laten zien.

      - Wat laat je bewegen, en wat laat je stil?
      - Variabelen in plaats van kopieën
      - Meekijken terwijl iemand anders klikt
    `,
    outcomes: ['Een klikbaar prototype van drie schermen maken'],
    levels: [1, 2],
    topics: ['figma'],
    minutes: 180,
    seats: [4, 8],
    priceExVatCents: 9500,
    status: 'DRAFT',
  },
  {
    slug: 'gebruikerstest-met-vijf-mensen',
    trainer: 'yasmina-el-idrissi',
    title: 'Testen met vijf mensen',
    summary: 'Bereid een gebruikerstest voor, voer hem uit met echte bezoekers en schrijf op wat je ziet.',
    description: md`
      Dit is geen les óver testen. Om tien uur zitten er drie mensen in de wachtkamer die jouw site nog nooit gezien hebben.

      ### Programma

      | tijd        | wat                                                         |
      | ----------- | ----------------------------------------------------------- |
      | eerste uur  | drie taken schrijven die niets verklappen                   |
      | tweede uur  | drie testen: jij leidt er één, bij de andere twee noteer je |
      | laatste uur | briefjes groeperen, kiezen wat morgen anders moet           |

      Je leert stil te zijn. Dat is het moeilijkste onderdeel, want iemand zien zoeken naar een knop die jij hebt getekend doet een beetje pijn. Je krijgt zinnetjes die helpen: "wat verwacht je hier?", "hardop mag", en vooral een slok water.

      Vooraf stuur je me het adres van je site, winkel of prototype, en wie je bezoekers ongeveer zijn. Ik zoek er drie deelnemers bij; hun vergoeding zit bij de prijs. Voor de resterende twee van de vijf krijg je een plan mee waarmee je ze zelf vindt in je eigen buurt.
    `,
    outcomes: [
      'Testtaken schrijven die het antwoord niet weggeven',
      'Een test van twintig minuten leiden zonder te helpen',
      'Bevindingen ordenen en kiezen wat je eerst verbetert',
      'Zelf deelnemers vinden voor een volgende ronde',
    ],
    levels: [0, 2],
    topics: ['ux-onderzoek', 'figma'],
    minutes: 210,
    starts: ['09:00', '09:30'],
    seats: [3, 6],
    priceExVatCents: 16500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Stuur vooraf je adres en je bezoekers',
        text: 'Uiterlijk vijf werkdagen van tevoren: het webadres, één zin over wie er komt, en wat jij denkt dat er misgaat. Dat laatste bewaren we in een envelop.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Herhaal het na zes weken',
        text: 'Test dezelfde drie taken opnieuw met twee andere mensen. Schrijf op wat nu wel lukt en wat nieuw is.',
      },
    ],
  },
  {
    slug: 'interviewen-zonder-te-sturen',
    trainer: 'yasmina-el-idrissi',
    title: 'Interviewen zonder te sturen',
    summary: 'Vraag klanten naar wat ze deden, niet naar wat ze van je idee vinden.',
    description: md`
      "Zou je dit gebruiken?" is de duurste vraag die er bestaat. Iedereen zegt ja, niemand koopt. In drie uur leer je vragen naar gisteren in plaats van naar morgen.

      We oefenen in drietallen: iemand vraagt, iemand antwoordt, iemand turft hoe vaak de vraag al een antwoord bevatte. Daarna wisselt alles. Na de derde ronde hoor je het bij jezelf, en dat gaat nooit meer over.

      Wat er verder langskomt:

      - een gespreksleidraad van één kantje, met ruimte om af te dwalen;
      - doorvragen met stilte, met herhalen en met "vertel eens over de laatste keer";
      - toestemming vragen en netjes omgaan met opnames;
      - van drie gesprekken naar inzichten, zonder te doen alsof het statistiek is.

      Geschikt voor ontwerpers, maar net zo goed voor een bakker die een tweede winkel overweegt of een softwareverkoper die nieuwsgierig is. Ervaring is niet nodig.
    `,
    outcomes: [
      'Vragen naar gedrag in plaats van naar meningen',
      'Een gespreksleidraad van één kantje maken',
      'Doorvragen zonder het antwoord in de mond te leggen',
    ],
    levels: [0, 2],
    topics: ['ux-onderzoek', 'verkoop'],
    minutes: 180,
    seats: [6, 12],
    priceExVatCents: 11000,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Je eerste echte interview',
        text: 'Spreek binnen twee weken één klant, twintig minuten, met je leidraad. Luister de opname terug en streep elke vraag aan die met "zou" begint.',
      },
    ],
  },
  {
    slug: 'formulieren-die-mensen-afmaken',
    trainer: 'yasmina-el-idrissi',
    title: 'Formulieren die mensen afmaken',
    summary: 'Schrap velden, schrijf goede foutmeldingen en zie het aantal afgebroken aanvragen dalen.',
    description: md`
      Heb jij wel eens een aanvraag gestopt omdat je je geboorteplaats niet kwijt kon? Jouw klanten ook.

      Neem een formulier mee van je eigen bedrijf: een offerteaanvraag, een inschrijving, een bestelpagina. We hangen ze allemaal aan de muur en lopen ze langs met drie stiften. Rood is "waarom vragen we dit?", blauw is "dit kan de computer zelf weten", groen mag blijven. Meestal is er weinig groen.

      Na de koffie schrijf je het opnieuw. Labels boven velden, één kolom, en foutmeldingen die zeggen wat iemand kan doen. Tot slot vult een andere deelnemer het in op een telefoon, met één hand en een volle boodschappentas. Die tas breng ik mee.

      **Je krijgt mee:** je herschreven formulier op papier, een lijst van velden die je mag schrappen met de reden erbij, en een blaadje met autofill-namen voor degene die het bouwt.
    `,
    outcomes: [
      'Per veld beslissen: schrappen, voorinvullen of houden',
      'Labels en foutmeldingen schrijven die iemand verder helpen',
      'Een formulier op een telefoon testen en verbeteren',
    ],
    levels: [1, 3],
    topics: ['ux-onderzoek', 'tekstschrijven', 'toegankelijkheid'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 12500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Print je formulier',
        text: 'Druk je formulier af op A3, alle stappen, ook de foutmeldingen. Geen printer? Mail de schermafdrukken, dan hangt het er al.',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Naslag: formulieren (web.dev)',
        url: 'https://web.dev/learn/forms',
      },
    ],
  },
  {
    slug: 'drukklaar-aanleveren',
    trainer: 'joost-hendriks',
    title: 'Drukklaar aanleveren: nooit meer een mailtje terug',
    summary: 'Afloop, zwart, resolutie en pdf-instellingen, uitgelegd naast de drukpers.',
    description: md`
      Je ontwerp is af, je stuurt het op, en een uur later belt de drukker. Er mist afloop, het zwart is geen zwart en de foto is van internet geplukt. Zonde van ieders middag.

      In mijn drukkerij zie je waaróm een drukker zeurt. We draaien expres een verkeerd bestand af, zodat je het witte randje zelf van het vel snijdt. Daarna maak je het goed.

      Aan bod komen:

      1. Afloop, snijlijn en veilige marge
      2. Het verschil tussen RGB, CMYK en een steunkleur
      3. Zwart in vier soorten, en wanneer je welke gebruikt
      4. Hoeveel pixels een foto nodig heeft op een visitekaart en op een spandoek
      5. Exporteren als PDF/X uit InDesign, Affinity of Canva

      Aan het eind controleer je je eigen bestand met een lijstje van tien punten. Wie het lijstje ondertekent, krijgt zijn kaart gedrukt mee, op echt papier, met een beetje inktgeur.
    `,
    outcomes: [
      'Een pdf maken die zonder vragen door de drukker komt',
      'Kleur en zwart kiezen voor drukwerk',
      'De resolutie van een foto beoordelen voor een bepaald formaat',
      'Je bestand nalopen met een controlelijst',
    ],
    levels: [1, 3],
    topics: ['grafisch-ontwerp'],
    minutes: 180,
    starts: ['09:00', '09:30'],
    seats: [3, 8],
    priceExVatCents: 9000,
    extraCosts: 'Papier en drukgang: € 12 per persoon, contant of met pin ter plaatse.',
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Neem een bestand mee',
        text: 'Liefst iets dat al eens is teruggestuurd. Zet het open bestand én de pdf op een stick; lettertypen erbij in een mapje.',
      },
    ],
  },
  {
    slug: 'typografie-voor-niet-ontwerpers',
    trainer: 'joost-hendriks',
    title: 'Typografie voor wie geen ontwerper is',
    summary: 'Offertes, handleidingen en posters die je graag leest, met twee letters en één regel.',
    description: md`
      Iedereen zet tegenwoordig tekst: in Word, in een mailprogramma, op een menukaart. Niemand heeft ooit uitgelegd hoe. Dat duurt ongeveer drie uur.

      De eerste opdracht doe je met losse houten letters op een zetplank. Klinkt ouderwets; je voelt er direct wat witruimte is. Vervolgens ga je naar je eigen document en verander je precies zes dingen: regellengte, regelafstand, lettergrootte, uitlijning, koppen en marges. Niet meer, niet minder. Het verschil hang je naast het origineel aan de waslijn.

      _Welke letter moet ik kiezen?_ vragen mensen altijd. Het antwoord krijg je pas in het laatste halfuur, omdat het minder uitmaakt dan je denkt. Twee families, dan ben je klaar.

      Meebrengen: een document dat je vaak verstuurt (offerte, rapport, nieuwsbrief) en een laptop met het programma waarin je het maakt. Schoenen die vies mogen worden zijn verstandig.
    `,
    outcomes: [
      'Zes instellingen van een tekst herkennen en verbeteren',
      'Twee letterfamilies kiezen die bij elkaar passen',
      'Een document opmaken met stijlen in plaats van met de hand',
    ],
    levels: [0, 2],
    topics: ['grafisch-ontwerp', 'microsoft-365'],
    minutes: 210,
    seats: [3, 8],
    priceExVatCents: 7500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Maak er een sjabloon van',
        text: 'Sla je verbeterde document op als sjabloon en laat een collega er iets nieuws in maken. Blijft het netjes? Dan zitten je stijlen goed.',
      },
    ],
  },
  {
    slug: 'canva-met-een-huisstijl',
    trainer: 'mei-lin-chan',
    title: 'Canva met een huisstijl, niet met een sjabloon',
    summary: 'Richt je merk één keer in en maak daarna in tien minuten een post die op jou lijkt.',
    description: md`
      Sjablonen zijn fijn, tot je de poster van je concurrent ziet: zelfde bloem, zelfde krulletter. Met een klein beetje voorbereiding ziet wat jij maakt eruit als jóuw zaak.

      Dit doen we samen:

      - je kleuren vastleggen (twee is genoeg, met één voor de uitschieter);
      - een letter kiezen die past bij wat je verkoopt;
      - een raster maken waarin elke foto goed valt;
      - vijf eigen sjablonen: post, verhaal, A4-poster, kortingskaart en vacature.

      Je werkt op je eigen laptop of tablet, in je eigen account. De gratis versie volstaat; waar de betaalde iets handiger doet, zeg ik het erbij. Heb je een logo, neem het dan mee als svg of groot png-bestand. Heb je er geen, dan zet je je bedrijfsnaam netjes in letters, en dat is vaak mooier dan een haastig logo.

      Aan het einde doen we een wedstrijdje: wie maakt binnen tien minuten een aankondiging die de anderen zonder naam herkennen?
    `,
    outcomes: [
      'Een merkset inrichten met kleuren, letters en logo',
      'Vijf sjablonen maken die bij elkaar horen',
      'Binnen tien minuten een nette post of poster maken',
    ],
    levels: [0, 2],
    topics: ['grafisch-ontwerp', 'social-media'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 7900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Verzamel drie voorbeelden',
        text: 'Maak foto’s van drie posters, verpakkingen of winkelruiten die je mooi vindt. Ze hoeven niet uit je eigen vak te komen.',
      },
    ],
  },
  {
    slug: 'logo-natekenen-in-vectoren',
    trainer: 'mei-lin-chan',
    title: 'Je oude logo natekenen in vectoren',
    summary: 'Van een wazig plaatje naar een scherp bestand voor bus, borduurmachine en website.',
    description: md`
      Het logo van je bedrijf bestaat alleen nog als een plaatje van 200 pixels in een oude mail. De belettering van de bus moet vrijdag klaar zijn. Wat nu?

      Natekenen dus. Met de pen, want automatisch overtrekken geeft honderden puntjes die de snijplotter niet lust. Je leert de pen gebruiken in Illustrator of in het gratis Inkscape, net wat je hebt.

      **Warmlopen** doen we met een eitje, een blad en een vis: drie vormen, zo weinig mogelijk punten. Wie de vis in zeven punten krijgt wint niets, maar heeft het door.

      **Daarna jouw logo.** Ik loop rond en kijk mee. Rechte lijnen recht, bogen rond, letters vervangen door het echte lettertype als we dat kunnen vinden.

      **Tot slot de bestanden:** kleur, zwart, wit op donker, en een klein merk voor in het tabblad. Als svg, pdf en png, in een map met duidelijke namen, zodat je nooit meer hoeft te zoeken.

      Let op: teken alleen na wat van jou is of waarvoor je toestemming hebt.
    `,
    outcomes: [
      'Vormen tekenen met de pen en weinig ankerpunten',
      'Een lettertype herkennen of een goed alternatief kiezen',
      'Een map met logobestanden opleveren voor druk, web en belettering',
    ],
    levels: [1, 2],
    topics: ['grafisch-ontwerp'],
    minutes: 210,
    seats: [3, 8],
    priceExVatCents: 9800,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Oefen alvast met de pen: The Bézier Game',
        url: 'https://bezier.method.ac/',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Controle door een ander',
        text: 'Stuur je svg naar een reclamemaker of drukker in de buurt en vraag of hij ermee uit de voeten kan. Pas aan wat hij noemt.',
      },
    ],
  },
  {
    slug: 'infographic-van-een-saai-proces',
    trainer: 'mei-lin-chan',
    title: 'Een infographic van een saai proces',
    summary: 'Teken in een middag hoe het bij jullie werkt, zodat een nieuwe klant het in één blik ziet.',
    description: md`
      Achter bijna elke offerte zit een verhaal van acht stappen dat de klant overslaat. Een tekening leest hij wel.

      Tekenen kun je, ook als je denkt van niet. We gebruiken alleen vierkanten, rondjes, pijlen en poppetjes met drie strepen. De kunst zit in het weglaten: welke stap doet er voor de klant toe, en welke alleen voor jou?

      Eerst vertel je je proces aan iemand die er niets van weet. Die tekent mee. Wat op haar papier staat is je eerste versie, en die is vaak verrassend goed. Daarna kies je een vorm: een weg, een trap, een kringloop of een doorsnede. Pas in het laatste uur gaat de laptop open en zet je alles strak, in het programma dat je kent.

      Vorige deelnemers maakten onder meer "van boom tot trap", "zo keuren wij een ladder" en "wat er gebeurt nadat u 112 belt over een riool". Die laatste hangt nu in een gemeentehuis.
    `,
    outcomes: [
      'Uit een proces de stappen kiezen die er voor de lezer toe doen',
      'Een vorm kiezen die bij het verhaal past',
      'Een schets omzetten in een nette digitale tekening',
      'Tekst in een tekening kort houden',
    ],
    levels: [0, 2],
    topics: ['grafisch-ontwerp', 'tekstschrijven'],
    minutes: 240,
    starts: ['13:00', '13:30'],
    seats: [4, 9],
    priceExVatCents: 10900,
  },
];
