import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const mediaTrainings: readonly DemoTraining[] = [
  {
    slug: 'video-met-je-telefoon',
    trainer: 'sander-kuipers',
    title: 'Een bedrijfsvideo met je telefoon',
    summary: 'Filmen, geluid opnemen en inspreken: aan het eind van de ochtend staat je eerste filmpje erop.',
    description: md`
      De camera in je broekzak is beter dan waarmee ik twintig jaar geleden het nieuws draaide. Alleen het geluid, dat is nog steeds beroerd. Daar beginnen we dus mee.

      We draaien per tweetal een filmpje van veertig seconden: _wat maak je en voor wie_. Je leert vijf soorten beelden die altijd werken (totaal, handen, gezicht, detail, resultaat) en waarom je ze in die volgorde nodig hebt. Een statief is handig; een stapel boeken doet het ook.

      Om half elf gaan we naar buiten of de werkplaats in. Wind, tegenlicht, een zoemende koelkast: we zoeken de ellende op, omdat je die thuis ook hebt.

      Na de pauze monteer je op je telefoon zelf. Geen vliegende titels. Wel ondertiteling, want negen van de tien kijkers hebben het geluid uit.

      **Neem mee**

      - een opgeladen telefoon met 5 GB vrije ruimte
      - oordopjes met een microfoontje, als je die hebt
      - een voorwerp uit je werk dat je in je hand kunt houden
    `,
    outcomes: [
      'Verstaanbaar geluid opnemen met een telefoon',
      'Vijf soorten beelden draaien die samen een verhaal vormen',
      'Een filmpje van veertig seconden monteren en ondertitelen',
    ],
    levels: [0, 2],
    topics: ['video', 'social-media'],
    minutes: 210,
    starts: ['09:00', '09:30'],
    seats: [4, 10],
    priceExVatCents: 8900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Kijk met het geluid uit',
        text: 'Bekijk thuis drie filmpjes van bedrijven uit jouw vak zonder geluid. Bij welk begreep je waar het over ging? Neem dat voorbeeld mee.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Draai er nog drie',
        text: 'Maak in drie weken drie filmpjes van hetzelfde formaat: een klant, een collega, een product. Ritme is belangrijker dan perfectie.',
      },
    ],
  },
  {
    slug: 'monteren-in-davinci-resolve',
    trainer: 'sander-kuipers',
    title: 'Monteren in DaVinci Resolve: van ruw naar af',
    summary: 'Een gratis programma, een strakke werkwijze en een interview dat de helft korter wordt.',
    description: md`
      Resolve is gratis, professioneel en bij de eerste keer openen behoorlijk intimiderend. Van de zeven tabbladen gebruik je er in deze middag drie.

      Iedereen krijgt dezelfde harde schijf met twintig minuten ruw materiaal: een interview met een hoefsmid en beelden uit zijn smederij. Jij maakt daar twee minuten van. Aan het eind kijken we alle versies naast elkaar, en het is elke keer weer ongelofelijk dat het dezelfde hoefsmid is.

      Onderweg leer je:

      - materiaal ordenen voordat je gaat knippen, met markeringen op de goede zinnen;
      - de sneltoetsen die je het eerste jaar nodig hebt (het zijn er elf);
      - J- en L-knippen, zodat een gesprek vloeit;
      - geluid op één niveau brengen en een brom weghalen;
      - een eenvoudige kleurcorrectie: wit moet wit zijn.

      **Techniek:** een laptop met minstens 16 GB geheugen en Resolve 19 of nieuwer al geïnstalleerd en één keer gestart. Twijfel je? Mail je type, ik heb twee leenlaptops.
    `,
    outcomes: [
      'Ruw materiaal ordenen en de beste zinnen terugvinden',
      'Een interview inkorten zonder dat het hapert',
      'Geluid gelijk trekken en kleur corrigeren',
      'Exporteren voor website en sociale media',
    ],
    levels: [1, 2],
    topics: ['video'],
    minutes: 240,
    starts: ['13:00', '13:30'],
    seats: [3, 7],
    priceExVatCents: 13500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Resolve installeren',
        url: 'https://www.blackmagicdesign.com/nl/products/davinciresolve',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Opdracht: dertig seconden',
        text: 'Maak van je versie van twee minuten een versie van dertig seconden. Wat je nu schrapt had je de eerste keer ook kunnen missen.',
      },
    ],
  },
  {
    slug: 'interview-filmen-licht-en-geluid',
    trainer: 'sander-kuipers',
    title: 'Een interview filmen: licht, geluid en rust',
    summary: 'Zet in twintig minuten een hoek klaar waarin iemand er goed uitziet en durft te praten.',
    description: md`
      Vraag een directeur om "even iets te zeggen" en hij verandert in een nieuwslezer. Dat ligt niet aan hem. Het ligt aan de felle lamp, de camera op ooghoogte van een kind en jou, die niet luistert omdat je naar je scherm kijkt.

      Deze avond doen we het om en om: je filmt, je wordt gefilmd, je kijkt mee. Zo weet je meteen hoe een schijnwerper in je ogen voelt.

      Eén raam en één wit paneel, dat is de basisopstelling. Daarna proberen we lampen: waar zet je de sleutel, wat doet het randlicht, waarom is de muur achter iemand zo belangrijk? Voor het geluid vergelijken we een dasspeld, een richtmicrofoon en de telefoon in een borstzak. Dat laatste valt mee.

      Het laatste deel gaat over vragen. Begin met iets wat iemand met zijn handen kan uitleggen. En laat de camera nog tien tellen lopen als het klaar is; dan komt het mooiste antwoord.
    `,
    outcomes: [
      'Een interviewhoek opbouwen met daglicht of twee lampen',
      'Een microfoon kiezen en plaatsen',
      'Iemand op zijn gemak stellen en open vragen stellen',
    ],
    levels: [1, 3],
    topics: ['video', 'podcast'],
    minutes: 180,
    starts: ['19:00'],
    seats: [4, 8],
    priceExVatCents: 11500,
  },
  {
    slug: 'productfotografie-met-een-raam',
    trainer: 'femke-de-boer',
    title: 'Productfotografie met één raam',
    summary: 'Scherpe, rustige productfoto’s voor je webwinkel zonder flitsers of studio.',
    description: md`
      Een raam op het noorden is de beste lamp die er bestaat, en hij is gratis. Alles wat je verder nodig hebt past in een boodschappentas: twee vellen wit karton, bakpapier, wasknijpers en een rol achtergrondpapier.

      Je brengt drie producten mee. Glimmende dingen mogen, graag zelfs, want lepels en flessen zijn het moeilijkst en daar leer je het meeste van. We zetten samen een hoekje op, en jij verandert steeds één ding. Wat doet het karton links? Wat gebeurt er als je een stap achteruitgaat en inzoomt?

      Halverwege leggen we de camera’s weg en kijken we een halfuur naar jullie foto’s op groot scherm. Dat is voor veel mensen de leerzaamste tijd van de dag.

      Werken met een telefoon kan prima. Heb je een camera, dan laat ik zien hoe je hem op half-handmatig zet en de witbalans vastzet, zodat al je foto’s dezelfde kleur krijgen.

      Je eindigt met minstens zes foto’s die zo je winkel in kunnen.
    `,
    outcomes: [
      'Daglicht sturen met karton en bakpapier',
      'Glimmende en doorzichtige producten fotograferen',
      'Een vaste opstelling maken zodat al je foto’s bij elkaar passen',
      'Foto’s uitsnijden en op het juiste formaat bewaren',
    ],
    levels: [0, 2],
    topics: ['fotografie'],
    minutes: 210,
    seats: [3, 7],
    priceExVatCents: 8500,
    extraCosts: 'Setje karton en achtergrondpapier om te houden: € 15 (niet verplicht).',
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Drie producten, drie soorten',
        text: 'Kies iets mats, iets glimmends en iets dat niet wil blijven staan. Maak ze vingerafdrukvrij en doe ze in een doos met een doek.',
      },
    ],
  },
  {
    slug: 'portretten-van-collegas',
    trainer: 'femke-de-boer',
    title: 'Portretten van je collega’s, zonder gegniffel',
    summary:
      'Een reeks portretten voor de website die bij elkaar passen en waar iedereen zichzelf in herkent.',
    description: md`
      "Ik sta nooit goed op de foto." Dat zegt bijna iedereen, en bijna niemand heeft gelijk. Mensen verstijven als ze niet weten wat ze met hun handen moeten; dat is iets wat de fotograaf kan oplossen.

      We oefenen op elkaar, met drie opdrachten die steeds korter worden. Voor de eerste heb je tien minuten, voor de laatste negentig seconden, zoals op een gewone dinsdag waarop iedereen terug moet naar zijn werk.

      Je leert over afstand (verder weg dan je denkt), de hoogte van je lens, licht op twee ogen en een achtergrond die met rust laat. Minstens zo belangrijk: wat zeg je tegen iemand voordat je afdrukt? Een vraag over zijn werk doet meer dan "lach eens".

      Ook praten we over toestemming. Niet iedereen wil op de site, en dat hoort iemand te kunnen zeggen zonder uitleg.

      Voor wie: degene die op kantoor altijd de foto’s moet maken. Camera of recente telefoon met portretlens.
    `,
    outcomes: [
      'Iemand in twee minuten op zijn gemak stellen',
      'Een vaste plek, afstand en hoogte kiezen voor een hele reeks',
      'Toestemming vragen en vastleggen',
    ],
    levels: [0, 2],
    topics: ['fotografie', 'feedback'],
    minutes: 180,
    seats: [4, 8],
    priceExVatCents: 8000,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Maak je eigen reeks af',
        text: 'Fotografeer vijf collega’s op dezelfde plek binnen een uur. Laat elk van hen zelf kiezen uit drie foto’s.',
      },
    ],
  },
  {
    slug: 'de-werkplaats-op-de-foto',
    trainer: 'femke-de-boer',
    title: 'De werkplaats op de foto',
    summary: 'Vonken, stof en tl-licht: fotografeer vakwerk zoals het is, veilig en zonder flits.',
    description: md`
      Werkplaatsen zijn fotogeniek, behalve op foto’s. Daar worden ze donker, geel en rommelig. In een echte werkplaats, tijdens werktijd, leer je hoe dat anders kan.

      **Licht.** Tl-buizen, een open roldeur, vonken: drie kleuren door elkaar. Je leert er één te kiezen en de rest te laten vallen.

      **Rommel.** Opruimen hoeft niet, bukken wel. Door lager te gaan staan verdwijnt de halve vloer uit beeld, en met een lange lens haal je de verfpotten weg zonder ze te verplaatsen.

      **Beweging.** Een slijptol op 1/30 seconde geeft strepen, op 1/1000 puntjes. Wij maken ze allebei en kiezen dan.

      **Veiligheid.** Nooit door de zoeker naar een lasboog. Draag een bril, blijf achter de lijn en spreek vooraf af wanneer er iets start. Gehoorbescherming ligt klaar.

      We sluiten af met een keuze van vijf beelden per persoon, in een volgorde die iets vertelt over het bedrijf. Draag dichte schoenen en geen nylon jas.
    `,
    outcomes: [
      'Kiezen welk licht je gebruikt en je witbalans daarop zetten',
      'Beweging en vonken vastleggen met de juiste sluitertijd',
      'Veilig fotograferen tussen machines',
      'Een serie van vijf beelden samenstellen',
    ],
    levels: [1, 3],
    topics: ['fotografie'],
    format: 'IN_COMPANY',
    minutes: 180,
    seats: [3, 6],
    priceExVatCents: 9500,
  },
  {
    slug: 'podcast-in-een-dagdeel',
    trainer: 'rachid-amrani',
    title: 'Je eerste podcast in een dagdeel',
    summary: 'Bedenk een aflevering, neem hem op met een gast en ga naar huis met een luisterbaar bestand.',
    description: md`
      Om half tien zit je tegenover een gast die je niet kent. Om half één staat er een aflevering van acht minuten op je telefoon. Daartussen zit het vak.

      Een podcast valt of staat met één zin: _deze aflevering gaat over … en na afloop weet je …_. Die zin schrijf je eerst, en je krijgt hem tien keer terug. Vervolgens bereid je drie vragen voor en bedenk je hoe je begint. Niet met "welkom bij", daar is iedereen al weggeklikt.

      Dan de techniek, kort. Twee microfoons, een recorder, een hand afstand van je mond. In de geluidskamer kun je niet verdwalen: er zitten drie knoppen op en twee daarvan blijf je af.

      Monteren doen we alleen grof: het begin eraf, het einde eraf, één lange pauze eruit. Je hoort zelf hoeveel beter het wordt als je de eerste minuut weglaat.

      Of je daarna een hele reeks maakt, weet je aan het eind van de ochtend. Soms is het antwoord nee, en dat scheelt een hoop geld.
    `,
    outcomes: [
      'Een aflevering in één zin beschrijven',
      'Een gesprek opnemen met goed geluid',
      'Grof monteren en een bestand klaarzetten voor publicatie',
    ],
    levels: [0, 2],
    topics: ['podcast', 'social-media'],
    minutes: 210,
    starts: ['09:00'],
    seats: [4, 6],
    priceExVatCents: 12500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Luister met een pen',
        text: 'Luister een aflevering van een podcast die je goed vindt en noteer op welke seconde je wist waar het over ging.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Je tweede aflevering',
        text: 'Neem binnen een maand nog een gesprek op, zelfde lengte. Stuur me de eerste minuut; je krijgt er drie opmerkingen over terug.',
      },
    ],
  },
  {
    slug: 'opnames-schoonmaken',
    trainer: 'rachid-amrani',
    title: 'Opnames schoonmaken en hard genoeg zetten',
    summary: 'Galm, brom en plopjes weghalen met gratis software, en weten wanneer je moet stoppen.',
    description: md`
      Ruis eruit halen kan iedereen. Ruis eruit halen zonder dat de spreker onder water lijkt te zitten, dat is de kunst.

      Je krijgt zes bedorven opnames. Een koelkast, een holle vergaderzaal, iemand die op de tafel tikt, een telefoon die bijna overgaat, een spreker die fluistert en één waar werkelijk alles mis is. In Audacity of Reaper ga je ze te lijf, steeds in dezelfde volgorde: eerst knippen, dan filteren, dan pas ruisonderdrukking, en luidheid als laatste.

      We luisteren op dure monitoren en daarna op een telefoonspeaker, omdat je publiek dat ook doet. Je leert waarom -16 LUFS een goed streven is voor spraak en hoe je dat meet in plaats van gokt.

      Bij opname zes leer je een zinnetje uit je hoofd: "zullen we het opnieuw doen?" Soms is dat het beste gereedschap.

      Voorkennis: je hebt al eens een geluidsbestand geknipt. Koptelefoon meenemen, liefst een die je oren helemaal bedekt.
    `,
    outcomes: [
      'Horen wat er mis is voordat je een filter pakt',
      'Brom, plopjes en ruis verminderen in de juiste volgorde',
      'Spraak op de juiste luidheid zetten',
    ],
    levels: [1, 3],
    topics: ['podcast', 'video'],
    minutes: 180,
    seats: [3, 6],
    priceExVatCents: 11000,
    items: [
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Audacity downloaden',
        url: 'https://www.audacityteam.org/download/',
      },
    ],
  },
  {
    slug: 'uitlegvideo-storyboard',
    trainer: 'lotte-vermeulen',
    title: 'Storyboard voor een uitlegvideo',
    summary: 'Twaalf vakjes op papier besparen je een maand aan animatie.',
    description: md`
      Klanten vragen me om "een filmpje van anderhalve minuut over alles wat we doen". Wat ze nodig hebben is een papiertje met twaalf vakjes.

      Met potlood en gum (vooral gum) werk je toe naar een storyboard voor één onderwerp. We doen het in rondes van twintig minuten, waarna je het voorleest aan de groep, met handgebaren. Zodra iemand vraagt "wacht, waar zijn we nu?" weet je welk vakje ontbreekt.

      ### Waar je op let

      Wat ziet de kijker in de eerste drie tellen? Wie of wat volgen we? Waar gaat het fout, en hoe helpt jouw machine, dienst of idee? En hoeveel woorden passen er in negentig seconden? (Tweehonderd. Minder is beter.)

      Pas als de vakjes kloppen maak je er een animatic van: foto’s van je tekeningen achter elkaar, met je eigen stem eronder. Daarmee kun je naar je baas, je klant of een animator, en weet iedereen waar het over gaat.

      Mooi tekenen is geen vereiste. Ik heb een bord met lelijke storyboards van heel dure films.
    `,
    outcomes: [
      'Een onderwerp terugbrengen tot één kijker en één probleem',
      'Een storyboard van twaalf vakjes tekenen',
      'Een animatic maken met je telefoon en je eigen stem',
    ],
    levels: [0, 2],
    topics: ['video', 'presenteren'],
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 9900,
  },
  {
    slug: 'logo-animatie-in-after-effects',
    trainer: 'lotte-vermeulen',
    title: 'Logo-animatie in After Effects',
    summary: 'Drie seconden beweging, met keyframes die kloppen en een versie voor elk formaat.',
    description: md`
      Drie seconden lijken weinig. Het zijn vijfenzeventig beelden, en je ziet elk foutje. Daarom is een logo-animatie de beste manier om After Effects te leren.

      Je begint met importeren: een vectorlogo in lagen, netjes genoemd. Dan schuif je het van links naar rechts en ziet het er vreselijk uit. In het uur daarna ontdek je _easing_, en plotseling heeft het logo gewicht.

      De rest van de middag bouw je in stappen:

      1. vorm verschijnt (maskers en trim paths);
      2. letters volgen, elk een fractie later;
      3. een kleine nadeining, zodat het tot rust komt;
      4. geluidje eronder, want oren zien ook.

      Afronden doe je met drie exports: liggend, staand en een versie met doorzichtige achtergrond om over video heen te leggen.

      Je hebt zelf een licentie nodig; een proefversie is voldoende. Kun je al met de pen in Illustrator overweg, dan heb je een voorsprong. Nooit geanimeerd? Geen punt, daar is deze middag voor.
    `,
    outcomes: [
      'Een vectorlogo voorbereiden en importeren',
      'Bewegen met keyframes en easing',
      'Letters na elkaar laten verschijnen',
      'Exporteren met een doorzichtige achtergrond',
    ],
    levels: [1, 2],
    topics: ['video', 'grafisch-ontwerp'],
    minutes: 240,
    starts: ['13:00', '13:30'],
    seats: [3, 8],
    priceExVatCents: 14000,
    extraCosts: 'After Effects is niet inbegrepen; de proefversie van de maker werkt voor deze middag.',
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Zet je logo in lagen',
        text: 'Open je logo in Illustrator en zet elk onderdeel dat apart moet bewegen op een eigen laag. Lukt dat niet, stuur het bestand dan drie dagen van tevoren op.',
      },
    ],
  },
  {
    slug: 'lottie-animaties-voor-het-web',
    trainer: 'lotte-vermeulen',
    title: 'Lottie: lichte animaties op je website',
    summary: 'Bewegende iconen van een paar kilobyte, die ook stil kunnen staan als iemand dat wil.',
    description: md`
      Een gif van twee megabyte voor een draaiend tandwiel? Hetzelfde tandwiel is als Lottie-bestand negen kilobyte en blijft scherp op elk scherm.

      Deze training is een estafette tussen ontwerp en code. In het eerste deel maak of verbouw je een animatie zodat hij geëxporteerd kan worden; niet alles wat After Effects kan, mag mee. In het tweede deel zet je hem op een pagina en laat je hem luisteren naar een muis, een scrollstand of een formulier dat verzonden is.

      Daarna wordt het menselijk. Sommige bezoekers worden misselijk van beweging en hebben dat in hun telefoon aangegeven. Jij respecteert die instelling met drie regels code. Ook kijken we wanneer je beter helemaal níet animeert: bij een foutmelding bijvoorbeeld.

      Ideaal voor een duo van ontwerper en frontender uit hetzelfde bedrijf. Kom je alleen, geef dan bij het boeken aan welke kant je op zit.
    `,
    outcomes: [
      'Een animatie geschikt maken voor export naar Lottie',
      'Een Lottie-bestand afspelen en besturen op een webpagina',
      'Rekening houden met bezoekers die geen beweging willen',
    ],
    levels: [2, 3],
    topics: ['video', 'frontend', 'toegankelijkheid'],
    minutes: 210,
    seats: [4, 8],
    priceExVatCents: 13000,
    items: [
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Naslag: prefers-reduced-motion (MDN)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/CSS/@media/prefers-reduced-motion',
      },
    ],
  },
];
