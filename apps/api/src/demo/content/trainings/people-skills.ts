import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const peopleSkillsTrainings: readonly DemoTraining[] = [
  {
    slug: 'gewoon-zeggen-feedback',
    trainer: 'monique-van-dam',
    title: 'Gewoon zeggen: feedback zonder sandwich',
    summary: 'Zeg wat je ziet, wat het met het werk doet en wat je vraagt, in drie zinnen.',
    description: md`
      Iets aardigs, iets vervelends, iets aardigs. Iedereen kent de sandwich, en iedereen proeft alleen het beleg.

      Bij mij leer je drie zinnen. _Ik zie dat …_, en dan iets wat een camera ook zou zien. _Daardoor …_, wat het voor het werk of voor jou betekent. _Ik wil graag …_, en dan je mond houden. Makkelijk op papier. Ontzettend moeilijk als je tegenover Jan staat, die al twintig jaar de restjes in de vaatwasser laat zitten.

      We oefenen met jullie eigen gevallen, van klein naar groot. Gereedschap niet teruggelegd. Te laat. Een grap die niet leuk was. Werk dat half af is. Je zegt het, de ander reageert zoals die collega zou reageren, en de groep let op één ding: kwam de vraag aan?

      Ontvangen oefenen we ook. Dat gaat in twee woorden: "dank je". En dan pas nadenken.

      Aan het eind bel of spreek je één echt persoon. Ja, dezelfde middag nog.
    `,
    outcomes: [
      'Gedrag beschrijven zonder oordeel',
      'In drie zinnen zeggen wat je dwarszit en wat je vraagt',
      'Feedback ontvangen zonder je te verdedigen',
    ],
    levels: [0, 2],
    topics: ['feedback'],
    minutes: 180,
    starts: ['13:00', '13:30'],
    seats: [6, 12],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Drie dingen die je nog niet gezegd hebt',
        text: 'Schrijf ze op, van klein naar groot, met één zin over waarom je het nog niet zei. Niemand leest mee.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Eén per week',
        text: 'Zeg vier weken lang elke vrijdag één ding: om en om iets goeds en iets lastigs. Schrijf op hoe de ander reageerde.',
      },
    ],
  },
  {
    slug: 'moeilijk-gesprek-voorbereiden',
    trainer: 'monique-van-dam',
    title: 'Een moeilijk gesprek voorbereiden',
    summary: 'Breng het gesprek mee dat je al weken uitstelt en ga naar huis met een eerste zin.',
    description: md`
      Je weet al over wie het gaat. Die ene collega, klant of zakenpartner. Je hebt het gesprek in de auto al twaalf keer gevoerd, en won altijd.

      We doen het deze keer met een mens tegenover je. In een groep van hooguit zes krijgt iedereen veertig minuten. Je vertelt de situatie, kort. De anderen stellen alleen vragen. Dan kies je iemand die de ander speelt, en begin je. Halverwege stoppen mag, overnieuw ook. Meestal is de derde versie de beste, en een stuk korter.

      Vragen waar we steeds op terugkomen:

      - Wat wil je dat er daarna anders is?
      - Welk deel daarvan is van jou?
      - Wat is je eerste zin?
      - Wat doe je als hij gaat huilen, boos wordt of niets zegt?
      - Wanneer is het gesprek klaar?

      Vertrouwelijk, dus. Wat hier gezegd wordt blijft tussen de aardewerken potten. Er is thee, er zijn zakdoeken, en er wordt verrassend veel gelachen.
    `,
    outcomes: [
      'Je doel en je eigen aandeel helder maken',
      'Een eerste zin kiezen en uitspreken',
      'Omgaan met emoties zonder het onderwerp los te laten',
    ],
    levels: [1, 3],
    topics: ['feedback', 'leidinggeven'],
    minutes: 240,
    seats: [4, 6],
    priceExVatCents: 14500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Plan het binnen tien dagen',
        text: 'Zet dag, plaats en eerste zin op een kaartje. Stuur me daarna één woord over hoe het ging.',
      },
    ],
  },
  {
    slug: 'van-collega-naar-ploegleider',
    trainer: 'jeroen-bos',
    title: 'Van collega naar ploegleider',
    summary: 'Gisteren een van hen, vandaag de baas: over nabijheid, werk verdelen en nee zeggen.',
    description: md`
      Op maandag was ik nog een van de jongens. Op dinsdag had ik een sleutel meer en at ik alleen. Niemand had gezegd dat dat erbij hoorde.

      Deze ochtend is voor wie korter dan twee jaar leidinggeeft, of het volgende maand gaat doen. Vijf gesprekken staan centraal die iedere nieuwe ploegleider moet voeren, en die bijna niemand voert:

      1. met de collega die het óók wilde worden;
      2. met je beste maat in de ploeg;
      3. met degene die het werk beter kan dan jij;
      4. met je eigen baas, over wat je mag beslissen;
      5. met jezelf, over wat je niet meer zelf doet.

      Elk gesprek bereiden we voor en oefenen we, in tweetallen, lopend langs het bos. Lopen praat makkelijker dan zitten.

      Daartussendoor iets praktisch: werk verdelen zonder het zelf te doen, iets laten mislukken van vijftig euro om er later vijfhonderd te besparen, en wat je doet met de appgroep.
    `,
    outcomes: [
      'Vijf startgesprekken voorbereiden en voeren',
      'Werk overdragen en loslaten',
      'Afspreken met je baas wat je zelf mag beslissen',
    ],
    levels: [0, 2],
    topics: ['leidinggeven'],
    minutes: 210,
    starts: ['09:00', '09:30'],
    seats: [4, 10],
    priceExVatCents: 12500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Teken je ploeg',
        text: 'Een cirkel per persoon, dichtbij of ver van jou. Zet bij iedereen één woord. Je hoeft het aan niemand te laten zien.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Voer gesprek nummer vier',
        text: 'Vraag je baas om twintig minuten en vul samen in: dit beslis ik, dit overleg ik, dit doe jij. Hang het in je kastje.',
      },
    ],
  },
  {
    slug: 'werkoverleg-in-twintig-minuten',
    trainer: 'jeroen-bos',
    title: 'Werkoverleg in twintig minuten',
    summary: 'Een kort overleg waar mensen iets aan hebben, ook de stille en de mopperaar.',
    description: md`
      Het gemiddelde werkoverleg duurt een uur, heeft elf agendapunten en levert twee afspraken op. Eén daarvan is de datum van het volgende.

      Ik stel er iets anders tegenover: twintig minuten, drie punten, iedereen aan het woord. Voor dat laatste heb je werkvormen nodig die passen bij mensen met eelt op hun handen. Kaartjes op de werkbank. Duimen. "Rondje één zin." Met zijn tweeën overleggen en dan pas hardop. Je probeert er vijf, en kiest er twee die je durft.

      In het tweede deel krijg je lastige types, gespeeld door elkaar. De mopperaar, die overigens vaak gelijk heeft. De grappenmaker. De stille die alles weet. Degene die aldoor over zijn eigen machine begint. Voor elk van hen heb je straks een zin klaar.

      Je bouwt ten slotte je eerstvolgende overleg: drie punten, wie brengt wat in, welke vorm, welk besluit. En een keukenwekker. Die krijg je mee.
    `,
    outcomes: [
      'Een overleg beperken tot drie punten en een besluit',
      'Werkvormen gebruiken waardoor iedereen meedoet',
      'Omgaan met mopperen, grappen en zwijgen',
    ],
    levels: [1, 2],
    topics: ['leidinggeven', 'tijd-en-werkdruk'],
    minutes: 180,
    seats: [5, 12],
    priceExVatCents: 9900,
  },
  {
    slug: 'present-your-work-in-five-minutes',
    trainer: 'aminata-diallo',
    title: 'Present your work in five minutes',
    summary: 'Stand up four times, lose the slides, and be understood by someone outside your field.',
    description: md`
      Engineers often tell me they are bad at presenting. Then they explain a gearbox at the coffee machine and everybody listens. So what happens between the coffee machine and the stage?

      In this workshop you present the same thing four times. First as you always do, with slides if you like. Then without slides. Then to one person, sitting down, who has never heard of your field. Then standing again, with what you learned. The fourth version is usually half as long and twice as warm.

      In between we work on small, physical things. Where do your feet go? What do you do with the silence after a question? How do you begin, when your heart is in your throat? I will not tell you to imagine the audience in their underwear.

      Everyone receives two minutes of feedback after every round, about one thing only. More than one thing is noise.

      The language is English, all accents are welcome, mine is from Dakar.
    `,
    outcomes: [
      'Explain your work to an outsider in five minutes',
      'Begin and end with a sentence you chose',
      'Use nerves and silence instead of fighting them',
    ],
    levels: [0, 2],
    topics: ['presenteren', 'taal-op-het-werk'],
    language: 'EN',
    minutes: 210,
    seats: [5, 9],
    priceExVatCents: 13500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Bring one thing',
        text: 'An object from your work that fits in one hand. You will need it in round two.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Tell it to a twelve-year-old',
        text: 'Find one, explain your work, and write down the first question you get. That is your new opening line.',
      },
    ],
  },
  {
    slug: 'pitchen-zonder-trucjes',
    trainer: 'aminata-diallo',
    title: 'Pitchen zonder trucjes',
    summary:
      'Anderhalve minuut over je bedrijf die je bij de bank, op een borrel en op video kunt gebruiken.',
    description: md`
      Een pitch is geen reclame. Het is een antwoord op de vraag "en wat doe jij?", waarna de ander nóg een vraag stelt. Dat is alles wat je ermee wilt bereiken.

      Wij bouwen hem van achteren naar voren. Welke vraag hoop je te krijgen? Wat moet iemand dan gehoord hebben? Welk voorbeeld, van welke klant, op welke dag? Een naam en een plek doen wonderen: niet "wij ontzorgen het mkb", wel "gisteren stond de bakkerij van Mohamed in Purmerend om vier uur stil".

      Zodra je verhaal er staat, gooien we het papier weg. Je vertelt het aan steeds andere mensen, steeds iets verder weg, tot je het over de kade moet roepen. Daarna nog één keer heel zacht. Zo ontdek je hoeveel ruimte je stem heeft.

      De avond eindigt met een opname van negentig seconden. Die is voor jou. Wie wil kan hem naar me sturen voor een laatste opmerking.

      Voertaal Nederlands, en ik maak zelf genoeg fouten om jou gerust te stellen.
    `,
    outcomes: [
      'Een pitch bouwen rond één concreet voorbeeld',
      'Spreken met een stem die de ruimte vult',
      'In negentig seconden nieuwsgierigheid wekken',
    ],
    levels: [0, 2],
    topics: ['presenteren', 'verkoop'],
    minutes: 180,
    starts: ['19:00'],
    seats: [5, 10],
    priceExVatCents: 10500,
  },
  {
    slug: 'goed-uitleggen-op-de-werkvloer',
    trainer: 'willeke-hofman',
    title: 'Goed uitleggen op de werkvloer',
    summary: 'Een instructie in vier stappen, zodat je nieuwe collega het na één keer zelf kan.',
    description: md`
      "Kijk, je doet zo, dan zo, en dan dit. Snap je?" "Ja." Drie minuten later is het fout. Wie heeft het nu verkeerd gedaan?

      Je leert een manier van uitleggen die in de jaren veertig bedacht is en nog altijd de beste is die ik ken. Vier stappen: _voorbereiden, voordoen, nadoen, loslaten_. De grap zit in het derde. De leerling doet het voor en vertelt er hardop bij wat hij doet, en waarom. Als hij het niet kan zeggen, weet hij het nog niet.

      We beginnen met een knoop. Eentje die jij niet kent. Zo voel je meteen hoe het is om nieuw te zijn. Daarna ontleed je een handeling uit je eigen werk: welke stappen, welke kneepjes, en wat gaat er mis als je ze overslaat? Dat kneepjesbriefje is goud waard, want het zit nu alleen in je hoofd.

      Iedere deelnemer geeft één echte instructie aan iemand uit een ander bedrijf. Een tandartsassistente die leert banden wisselen: dat soort middagen.
    `,
    outcomes: [
      'Een handeling opdelen in stappen en kneepjes',
      'Instructie geven in vier stappen',
      'Controleren of iemand het echt begrepen heeft',
    ],
    levels: [0, 2],
    topics: ['inwerken'],
    minutes: 210,
    starts: ['13:00', '13:30'],
    seats: [4, 10],
    priceExVatCents: 10500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Kies een handeling van vijf minuten',
        text: 'Iets wat je vaak moet uitleggen. Neem de spullen mee als dat kan, anders foto’s.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Vijf kneepjesbriefjes',
        text: 'Maak er vijf, van je vijf belangrijkste klussen. Laat een nieuweling ermee werken zonder jou erbij en verbeter wat niet duidelijk was.',
      },
    ],
  },
  {
    slug: 'werkinstructies-met-fotos',
    trainer: 'willeke-hofman',
    title: 'Werkinstructies met foto’s die men gebruikt',
    summary: 'Van dik handboek naar één kaart aan de machine, gemaakt door wie het werk doet.',
    description: md`
      De map met procedures staat op de plank boven de printer. Er ligt stof op. Naast de machine hangt een vergeeld briefje in handschrift, en dát is de echte werkinstructie.

      We nemen dat briefje serieus. In een werkplaats in de buurt ga je met een telefoon en een collega langs één klus. Foto bij elke stap, van de plek waar je ogen zitten, met de handen in beeld. Niet meer dan acht foto’s. Onder elke foto één zin die begint met een werkwoord. Eén rood kader: hier gaat het mis.

      Terug aan tafel maak je er een kaart van, op A4, geplastificeerd en met een datum. Dan de proef op de som: iemand die het werk niet kent voert hem uit, zwijgend. Jij mag alleen kijken. Alles wat hij verkeerd doet is een fout in de kaart.

      We hebben het over beheer: wie mag er iets veranderen, hoe voorkom je tien versies, en werkt een QR-code of juist niet?
    `,
    outcomes: [
      'Een klus vastleggen in hooguit acht foto’s',
      'Korte zinnen schrijven die beginnen met een werkwoord',
      'Een instructie testen op iemand die het werk niet kent',
    ],
    levels: [0, 2],
    topics: ['inwerken', 'lean'],
    format: 'IN_COMPANY',
    minutes: 210,
    seats: [4, 8],
    priceExVatCents: 9900,
  },
  {
    slug: 'nederlands-tussen-de-machines',
    trainer: 'carlos-pereira',
    title: 'Nederlands tussen de machines',
    summary:
      'Woorden en zinnen voor veiligheid, overdracht en pauze, voor wie nog weinig Nederlands spreekt.',
    description: md`
      Wie pas in Nederland is, hoeft geen gedichten te lezen. Je moet "pas op!" begrijpen, kunnen zeggen dat de olie op is, en mee kunnen lachen bij de koffie.

      In drie uur oefenen we de dag van begin tot eind. Binnenkomen en groeten. De overdracht: wat is klaar, wat is stuk, waar ligt het? Een storing melden aan de telefoon. Iets niet begrijpen en dat durven zeggen: _"Sorry, kun je dat nog een keer zeggen, maar langzaam?"_ Die zin hangt groot aan de muur, voor iedereen, ook voor Nederlanders.

      We gebruiken echte spullen. Borden, labels, werkbonnen, een heftrucksleutel. Alles wat je aanraakt, onthoud je beter.

      Het werkt het fijnst als er ook een collega meekomt die goed Nederlands spreekt. Die leert rustig praten, zonder kindertaal. Twee halen, één betalen: een taalmaatje mag gratis mee, zeg het bij je boeking.

      Niveau: A0 tot A2. Lezen en schrijven is niet nodig.
    `,
    outcomes: [
      'Veiligheidswoorden begrijpen en gebruiken',
      'Een overdracht en een storing in korte zinnen vertellen',
      'Vragen om herhaling als je iets niet begrijpt',
    ],
    levels: [0, 1],
    topics: ['taal-op-het-werk', 'inwerken'],
    minutes: 180,
    seats: [4, 8],
    priceExVatCents: 5900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Maak foto’s van woorden',
        text: 'Tien woorden of borden op je werk die je niet begrijpt. Maak foto’s. Wij praten erover in de les.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Elke dag één zin',
        text: 'Kies elke ochtend één zin van de kaart en gebruik hem drie keer voor de pauze. Je taalmaatje zet een streepje.',
      },
    ],
  },
  {
    slug: 'english-for-the-shop-floor',
    trainer: 'carlos-pereira',
    title: 'English for technicians: calls, faults and visitors',
    summary: 'Explain a breakdown on the phone, show a visitor around and write a short report.',
    description: md`
      You understand the manual, more or less. But then a German supplier calls, in English, about a bearing, and suddenly you are a beginner again.

      Three situations, one hour each.

      **The call.** Numbers, spelling and the word you cannot find. You learn to describe around it: _the round part that keeps the shaft from moving_. We practise with real phones in different rooms, because a face makes it too easy.

      **The visit.** A customer wants to see the shop. You take the group on a tour of the building, machine by machine, and deal with questions, hearing protection and somebody who wanders off.

      **The report.** Five sentences: what happened, when, what you did, what is still open, what you need. Short beats correct.

      We do not do grammar unless it changes the meaning. "The machine is stopped" and "the machine has stopped" is one of the few cases where it does, and it can cost you a hand.

      You know some English from school or films. That is enough.
    `,
    outcomes: [
      'Describe a fault by phone without the exact word',
      'Guide a visitor through a workshop in English',
      'Write a five-sentence report',
    ],
    levels: [1, 2],
    topics: ['taal-op-het-werk', 'onderhoud'],
    language: 'EN',
    minutes: 210,
    seats: [4, 8],
    priceExVatCents: 8900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Your ten words',
        text: 'Write down ten technical words from your own work, in Dutch or in your own language. We will find the English ones, and three ways to live without them.',
      },
    ],
  },
  {
    slug: 'volle-agenda-leegmaken',
    trainer: 'tineke-bosma',
    title: 'Een volle agenda leegmaken',
    summary: 'Meet je week, schrap drie dingen en spreek af wie er morgen nee hoort.',
    description: md`
      Je hoeft niet beter te plannen. Er staat gewoon te veel in.

      Dat is geen mening maar een telling, en die doe je thuis: een week lang schrijf je per halfuur op wat je deed. In de les kleur je het. Groen voor waar je voor aangenomen bent. Grijs voor wat erbij hoort. Rood voor wat niemand zou missen. De meeste mensen hebben een vijfde rood, en zijn er zelf van ondersteboven.

      Schrappen doe je hardop. Van drie rode dingen bedenk je wie het raakt als je stopt, en je schrijft het bericht aan die persoon. Kort, vriendelijk, met een alternatief of zonder. Dan verstuur je het, of je legt het in de envelop die ik over een week op de post doe. Negen van de tien mensen kiezen de envelop, en dat werkt net zo goed.

      De rest van de middag besteden we aan wat er overblijft: blokken van negentig minuten, één telefoonloos uur, en een dag die eindigt op een tijd die je vooraf gekozen hebt.
    `,
    outcomes: [
      'Je eigen week meten en beoordelen',
      'Drie taken schrappen en dat netjes melden',
      'Een weekritme maken met vaste blokken',
    ],
    levels: [0, 2],
    topics: ['tijd-en-werkdruk'],
    minutes: 180,
    starts: ['13:00', '13:30'],
    seats: [5, 10],
    priceExVatCents: 8500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Een week turven',
        text: 'Schrijf vijf dagen lang elk halfuur in twee woorden op wat je deed. Ook het gestaar. Vooral het gestaar.',
      },
    ],
  },
  {
    slug: 'rust-aan-de-balie',
    trainer: 'tineke-bosma',
    title: 'Rust aan balie en telefoon',
    summary: 'Omgaan met drukte, onderbrekingen en ongeduldige mensen, zonder zelf te ontploffen.',
    description: md`
      De telefoon gaat, er staan twee mensen voor je neus, en een collega roept of je "even" iets kunt opzoeken. Wie help je eerst? Als je daar elke keer over moet nadenken, ben je om elf uur moe.

      Maak er dus een afspraak van. Met kaartjes leggen we jouw gewone dinsdag op tafel en bepalen we de volgorde. Wat gaat altijd voor? Wat mag een ander doen? Welke zin zeg je tegen wie moet wachten? "Ik zie u, ik ben over twee minuten bij u" is beter dan een verontschuldigende blik.

      Vervolgens het lijf. Adem, schouders, stem. Geen zweverigheid: als je stem zakt, zakt die van de ander mee, en dat kun je meten. We doen een spelletje waarbij jij rustig blijft terwijl drie mensen hun best doen om dat te voorkomen.

      Tot besluit de herstelminuut. Na een nare klant heb je zestig seconden nodig. Waar haal je die vandaan, en mag dat van je baas? Baas die meekomt krijgt korting in de vorm van taart.
    `,
    outcomes: [
      'Een vaste volgorde bepalen bij drukte',
      'Wachtenden geruststellen met één zin',
      'Je stem en adem gebruiken om rust te brengen',
    ],
    levels: [0, 2],
    topics: ['tijd-en-werkdruk', 'feedback'],
    minutes: 150,
    seats: [5, 12],
    priceExVatCents: 0,
    extraCosts: 'Lunch na afloop: € 9,50, als je blijft eten.',
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Je eigen volgordekaart',
        text: 'Zet vijf situaties op een kaartje naast je scherm, in volgorde. Bespreek hem met je collega’s en pas hem aan na twee weken.',
      },
    ],
  },
];
