import { md } from '../markdown.js';
import type { DemoTraining } from '../types.js';

export const marketingTrainings: readonly DemoTraining[] = [
  {
    slug: 'seo-voor-je-eigen-site',
    trainer: 'iris-bakker',
    title: 'SEO voor je eigen site, in twee uur per maand',
    summary: 'Kies drie zoekvragen, verbeter drie pagina’s en weet waar je volgende maand naar kijkt.',
    description: md`
      Je hoeft niet op één te staan voor "schilder". Je wilt gevonden worden door de man in Heemstede die op zondagavond typt: _houten kozijn rot onderkant repareren kosten_.

      Zulke zinnen gaan we verzamelen. Uit je mailbox, uit de zoekbalk, uit wat klanten aan de telefoon zeggen. Je houdt er drie over die bij je werk passen en waar je iets zinnigs over te vertellen hebt.

      Daarna pak je de bijbehorende pagina’s aan, of je maakt ze. Titel, eerste alinea, tussenkoppen, foto, antwoord op de vervolgvraag, en een logische plek om contact op te nemen. Ik loop langs en streep vooral weg.

      Het laatste uur gaat over volhouden. Search Console staat aan, je weet welke twee grafieken ertoe doen en je plant een vast moment. Wat ik je niet leer: links kopen, teksten laten spinnen, en elk weekend de nieuwste geruchten lezen.
    `,
    outcomes: [
      'Zoekvragen vinden die je klanten echt stellen',
      'Een pagina schrijven die zo’n vraag beantwoordt',
      'Search Console lezen en een maandritme opzetten',
    ],
    levels: [0, 2],
    topics: ['seo', 'tekstschrijven'],
    minutes: 210,
    seats: [4, 10],
    priceExVatCents: 9900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Verzamel tien vragen van klanten',
        text: 'Letterlijk, zoals ze het zeiden. Uit mail, telefoon, toonbank. Verbeter niets aan de spelling.',
      },
      {
        moment: 'BEFORE',
        kind: 'LINK',
        title: 'Meld je site aan bij Search Console',
        url: 'https://search.google.com/search-console/about',
      },
    ],
  },
  {
    slug: 'google-bedrijfsprofiel-lokaal',
    trainer: 'iris-bakker',
    title: 'Gevonden worden in je eigen stad',
    summary:
      'Je bedrijfsprofiel op orde, beoordelingen die binnenkomen en een antwoord op die ene boze klant.',
    description: md`
      Voor een fietsenmaker, tandarts of cateraar is het kaartje rechts in Google belangrijker dan de website. Toch staat er bij de helft een verkeerd openingsuur.

      Een avond, een laptop, en je profiel is bij. We lopen in sneltreinvaart door categorieën, diensten, foto’s, feestdagen en het telefoonnummer dat je drie jaar geleden hebt opgezegd.

      Dan de beoordelingen. Vragen om een recensie voelt als bedelen, dus we oefenen een zin die bij je past en die je op je werkbon kunt zetten. Wat mag niet? Betalen voor sterren, of alleen tevreden klanten vragen via een filter. Wat moet je wel? Antwoorden, ook op die ene van één ster.

      > Neem je vervelendste recensie mee. We schrijven samen een antwoord dat niet voor de schrijver is, maar voor de honderd mensen die meelezen.

      Tot slot controleren we of naam, adres en nummer overal hetzelfde zijn. Saai, en het werkt.
    `,
    outcomes: [
      'Je bedrijfsprofiel volledig en kloppend maken',
      'Eerlijk om beoordelingen vragen',
      'Antwoorden op een slechte recensie',
    ],
    levels: [0, 1],
    topics: ['seo', 'verkoop'],
    minutes: 120,
    starts: ['19:00'],
    seats: [4, 12],
    priceExVatCents: 5900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Kun je erin?',
        text: 'Zoek je eigen bedrijf op en klik op "Ben je de eigenaar?". Verifiëren kan een paar dagen duren, dus doe het nu.',
      },
    ],
  },
  {
    slug: 'van-zoekwoord-naar-contentplan',
    trainer: 'iris-bakker',
    title: 'Van zoekwoord naar contentplan',
    summary: 'Een halfjaar aan onderwerpen in een rekenblad, op volgorde van wat het oplevert.',
    description: md`
      Het schriftje met blogideeën is leeg, of juist vol met plannen waar niemand op zit te wachten. In beide gevallen helpt een rekenblad met zes kolommen.

      Online, in kleine groep, vul je dat rekenblad in voor je eigen bedrijf. Wat zoekt men, hoe vaak ongeveer, wat staat er nu al op de eerste pagina, wat kun jij toevoegen dat zij niet weten, hoeveel werk is het, en wat wil je dat iemand daarna doet?

      Interessant wordt het bij kolom vier. Een onderwerp waar je foto’s, cijfers of een mislukking bij hebt, wint van duizend woorden algemeenheden. Ik laat er van elk soort één zien.

      Sorteer op de laatste twee kolommen en je hebt een plan. Wij verdelen het over zes maanden, met vakanties en drukke weken erin, anders is het in februari al gesneuveld.

      Deze training sluit aan op _SEO voor je eigen site_, maar je kunt hem ook los volgen als je weet wat een zoekopdracht is.
    `,
    outcomes: [
      'Onderwerpen beoordelen op vraag, moeite en meerwaarde',
      'Een publicatieplan maken voor zes maanden',
      'Bij elk stuk bepalen wat de lezer daarna kan doen',
    ],
    levels: [1, 3],
    topics: ['seo', 'social-media', 'tekstschrijven'],
    format: 'ONLINE',
    minutes: 150,
    seats: [4, 12],
    priceExVatCents: 7500,
  },
  {
    slug: 'google-ads-eerste-campagne',
    trainer: 'kevin-de-groot',
    title: 'Je eerste Google Ads-campagne, met de rem erop',
    summary: 'Zet een kleine zoekcampagne klaar met een hard maximum en de juiste uitsluitingen.',
    description: md`
      Google helpt je graag om geld uit te geven. De standaardinstellingen zijn daar zelfs voor gemaakt. Vandaag zetten we ze één voor één om.

      Je werkt in je eigen account aan één campagne voor één dienst in één gebied. Dat is expres klein. Onderweg kom je zes schakelaars tegen die je meestal uit wilt: zoekpartners, displaynetwerk, automatische aanbevelingen, en nog drie. Bij elke zeg ik wat hij doet en wanneer hij later wél nuttig wordt.

      **Zoekwoorden.** Twintig, geen tweehonderd, met aanhalingstekens of haken waar nodig.

      **Uitsluitingen.** "Gratis", "vacature", "zelf maken": je bouwt een lijst die je elke week aanvult.

      **Advertenties.** Drie koppen die kloppen met de pagina erachter. Beloof niets wat daar niet staat.

      **De rem.** Een dagbudget, een einddatum en een melding op je telefoon.

      Op de grote blauwe knop drukken mag, hoeft niet. De meeste mensen doen het twee dagen later, na een nacht slapen.
    `,
    outcomes: [
      'Een zoekcampagne inrichten voor één dienst',
      'Zoekwoorden en uitsluitingen kiezen',
      'Een budget begrenzen en de kosten bewaken',
      'Advertentieteksten schrijven die bij de pagina passen',
    ],
    levels: [0, 2],
    topics: ['adverteren'],
    minutes: 210,
    seats: [4, 8],
    priceExVatCents: 12900,
    extraCosts: 'Het advertentiebudget zelf betaal je aan Google; voor de les hoeft er niets te lopen.',
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Maak een account, vul nog geen campagne in',
        text: 'Sla de aangeboden "slimme campagne" over met de kleine link onderaan. Kom je er niet uit? Dan doen we het samen, kom een kwartier eerder.',
      },
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Vrijdagse ronde van tien minuten',
        text: 'Bekijk elke vrijdag het rapport met zoektermen. Sluit drie termen uit, voeg er hoogstens één toe. Noteer de kosten per aanvraag.',
      },
    ],
  },
  {
    slug: 'adverteren-op-instagram-en-facebook',
    trainer: 'kevin-de-groot',
    title: 'Adverteren op Instagram en Facebook voor kleine budgetten',
    summary: 'Test drie beelden met € 50 en leer van de uitkomst, in plaats van te hopen.',
    description: md`
      Op sociale media zoekt niemand naar jou. Je onderbreekt iemand die naar vakantiefoto’s kijkt, dus wees aardig en kom snel ter zake.

      Het recept van de middag is een proef: dezelfde boodschap, drie beelden, vijftig euro, vijf dagen. Je leert hoe je die netjes opzet, zodat je na afloop echt iets weet. Wie alles tegelijk verandert, leert niets.

      We beginnen met de beelden, want die doen tachtig procent. Een foto van een mens die iets doet wint vaak van een plaatje met tekst. Maar niet altijd, en dat is precies waarom je test.

      Doelgroepen houden we breed en lokaal. Over de rest hebben we het ook: welke gegevens je wel en niet mag uploaden, toestemming voor meten op je site, en waarom "vind-ik-leuks" een slecht doel is.

      Twee deelnemers van vorige keer: een hondentrimsalon haalde negen nieuwe klanten uit € 50; een meubelmaker nul, en die stopte meteen. Allebei winst.
    `,
    outcomes: [
      'Een eerlijke proef opzetten met drie beelden',
      'Een doel kiezen dat iets zegt over je omzet',
      'Resultaten lezen en besluiten: door, anders of stoppen',
    ],
    levels: [0, 2],
    topics: ['adverteren', 'social-media'],
    minutes: 180,
    starts: ['13:00', '13:30'],
    seats: [4, 10],
    priceExVatCents: 9900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Neem drie beelden mee',
        text: 'Een foto van een mens aan het werk, een foto van het resultaat, en iets geks. Staand formaat, gemaakt met je telefoon is goed.',
      },
    ],
  },
  {
    slug: 'conversies-meten-zonder-cookiemuur',
    trainer: 'kevin-de-groot',
    title: 'Meten wat telt, met toestemming',
    summary:
      'Drie doelen in je webstatistieken, netjes volgens de privacyregels en begrijpelijk voor je baas.',
    description: md`
      Vierhonderd grafieken en nog steeds geen antwoord op de vraag of die beurs iets heeft opgeleverd. Dat ligt zelden aan het pakket en vaak aan het ontbreken van een vraag.

      1. **Vraag.** Wat wil je over een maand kunnen zeggen? Je schrijft drie zinnen met een leeg plekje voor een getal.
      2. **Doel.** Welke handeling hoort daarbij: een telefoonklik, een verzonden formulier, een bestelling?
      3. **Meten.** Je zet die drie gebeurtenissen op, in GA4 of in een pakket zonder cookies. Ik laat beide zien en wat het verschil betekent.
      4. **Toestemming.** Wat mag zonder, wat niet, en hoe ziet een eerlijke keuze eruit? Geen grijze weigerknop van zes pixels.
      5. **Verslag.** Eén pagina, drie getallen, een zin erbij over wat je ervan vindt.

      Bij stap vier trekken mensen bleek weg, omdat hun huidige banner niet deugt. Die repareren we ter plekke, als je bij je site kunt.

      Online, met je eigen statistieken open op een tweede scherm.
    `,
    outcomes: [
      'Drie meetbare doelen formuleren',
      'Gebeurtenissen instellen en controleren',
      'Toestemming vragen op een eerlijke manier',
      'Een maandverslag van één pagina maken',
    ],
    levels: [1, 3],
    topics: ['adverteren', 'informatiebeveiliging'],
    format: 'ONLINE',
    minutes: 180,
    seats: [5, 12],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Autoriteit Persoonsgegevens over cookies',
        url: 'https://www.autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/cookies',
      },
    ],
  },
  {
    slug: 'webteksten-op-b1',
    trainer: 'saskia-van-leeuwen',
    title: 'Webteksten op B1: kort, warm en duidelijk',
    summary: 'Herschrijf je drie belangrijkste pagina’s zodat bijna iedereen ze in één keer snapt.',
    description: md`
      Lees deze zin eens hardop: "Ten behoeve van een adequate dienstverlening verzoeken wij u vriendelijk uw contactgegevens te verstrekken." Nu deze: "Geef je telefoonnummer, dan bellen we je vandaag terug." Klaar is de theorie.

      Op taalniveau B1 schrijven betekent niet dat je kinderachtig doet. Een chirurg leest ook liever kort. Het gaat om bekende woorden, één gedachte per zin en een volgorde die klopt met wat de lezer wil weten.

      Jouw pagina’s liggen op tafel, uitgeprint, met brede kantlijn. In vier rondes ga je eroverheen:

      - ronde roze: moeilijke woorden eruit;
      - ronde blauw: wie doet wat? weg met de lijdende vorm;
      - ronde geel: het belangrijkste bovenaan;
      - ronde schaar: knip alles weg wat je over jezelf zegt en de klant niets doet.

      Na de schaar blijft gemiddeld 45 procent over. Je plakt het op een nieuw vel en leest het voor aan je buur. Hapert die? Dan hapert je klant ook.
    `,
    outcomes: [
      'Moeilijke woorden en lijdende zinnen herkennen en vervangen',
      'De belangrijkste boodschap vooraan zetten',
      'Je eigen tekst halveren zonder betekenis te verliezen',
    ],
    levels: [0, 2],
    topics: ['tekstschrijven'],
    minutes: 180,
    seats: [4, 12],
    priceExVatCents: 9500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Print drie pagina’s',
        text: 'Je homepage, je best bezochte dienst en je contactpagina. Alleen de tekst, regelafstand 2, op eenzijdig papier.',
      },
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Is het B1? Woordenlijst',
        url: 'https://www.ishetb1.nl/',
      },
    ],
  },
  {
    slug: 'nieuwsbrief-die-gelezen-wordt',
    trainer: 'saskia-van-leeuwen',
    title: 'Een nieuwsbrief die gelezen wordt',
    summary: 'Van "beste relatie" naar een bericht waar mensen op antwoorden.',
    description: md`
      De beste nieuwsbrief die ik ken komt van een slijterij in Schagen. Hij gaat over het weer, een kapotte koelcel en dan, in de laatste regel, over één wijn. Die is vervolgens uitverkocht.

      Hoe komt dat? Er zit een mens in. Vandaag zoek je de mens in die van jou.

      We lezen eerst elkaars laatste nieuwsbrief zoals een ontvanger dat doet: op een telefoon, staand, met een kind aan je mouw. Na vier tellen zegt iedereen wat hij onthouden heeft. Doorgaans is dat het logo.

      Dan schrijven we. Een onderwerpregel met iets concreets, een begin dat middenin valt, één onderwerp, één vraag of knop. Je schrijft er drie versies van, want de derde is beter.

      Praktische zaken krijgen ook hun plek: hoe vaak je verstuurt, waar je onderwerpen vandaan haalt als er "niets gebeurt", en hoe je afscheid neemt van lezers die al een jaar niets openen.
    `,
    outcomes: [
      'Een onderwerpregel schrijven die iets belooft en dat waarmaakt',
      'Eén onderwerp kiezen en de rest bewaren',
      'Een ritme vinden dat je volhoudt',
    ],
    levels: [1, 3],
    topics: ['e-mailmarketing', 'tekstschrijven'],
    minutes: 180,
    seats: [4, 12],
    priceExVatCents: 9000,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Stuur hem ook naar mij',
        text: 'Zet nieuwsbrief@heldergezegd.example op je lijst. Van je eerste drie nummers na de training krijg je een kort antwoord.',
      },
    ],
  },
  {
    slug: 'vacatures-waar-mensen-op-reageren',
    trainer: 'saskia-van-leeuwen',
    title: 'Vacatures waar vakmensen op reageren',
    summary: 'Schrap het dynamische team en vertel wat iemand op dinsdagochtend doet.',
    description: md`
      "Wij zijn op zoek naar een enthousiaste, flexibele teamspeler met een hands-on mentaliteit." Elke lasser in Noord-Holland heeft die zin vier keer per week gezien en scrolt door.

      Wat wil zo iemand dan weten? Dat vroeg ik er een paar. _Wat verdien ik, hoe laat begin ik, met wie sta ik, is het gereedschap goed, en word ik met rust gelaten als het druk is._ Daar kun je een vacature van maken.

      Aan de hand van een vragenlijstje interview je een collega die het werk nu doet, live of telefonisch. Daaruit haal je drie details die je niet had kunnen verzinnen. Die gaan naar boven. Het salaris komt erin, met cijfers. De opsomming met eisen halveer je: wat moet iemand op dag één kunnen, en wat leren jullie hem?

      We kijken daarna kort naar woorden die ongemerkt mensen afschrikken, zoals "jong" of "stressbestendig", en naar de plek waar je hem ophangt. Soms is dat gewoon de kantine van de groothandel.
    `,
    outcomes: [
      'Een collega interviewen over het echte werk',
      'Een vacature schrijven met salaris, tijden en details',
      'Eisen terugbrengen tot wat op dag één nodig is',
    ],
    levels: [0, 2],
    topics: ['tekstschrijven', 'personeel'],
    minutes: 150,
    seats: [3, 10],
    priceExVatCents: 8500,
  },
  {
    slug: 'linkedin-voor-vakmensen',
    trainer: 'murat-yildiz',
    title: 'LinkedIn voor vakmensen die liever werken',
    summary: 'Een profiel dat klopt en drie berichten per maand die over het vak gaan.',
    description: md`
      Je hoeft geen "inspirerende reis" te delen. Een foto van een verstopte pomp met twee regels uitleg doet het beter, geloof me.

      We pakken het aan als een klus: begin, midden, eind, opruimen.

      **Begin (45 min).** Profiel. Een foto waarop men je herkent, een kopregel die zegt wat je doet en voor wie, en je werk beschreven zoals je het aan een buurman uitlegt.

      **Midden (75 min).** Berichten. Je bladert door de foto’s op je telefoon en vindt er gegarandeerd tien waar een verhaal in zit. Wat was stuk, hoe zag je dat, wat heb je gedaan? Je schrijft er drie en plaatst er één.

      **Eind (30 min).** Reageren. Daar zit de meeste winst en niemand doet het: een zinnig antwoord onder het bericht van een klant.

      **Opruimen.** Meldingen uit, app van je startscherm, vast kwartiertje op donderdag. Het is gereedschap, geen televisie.
    `,
    outcomes: [
      'Een profiel schrijven dat je werk uitlegt',
      'Van foto’s op je telefoon korte berichten maken',
      'In een kwartier per week zichtbaar blijven',
    ],
    levels: [0, 2],
    topics: ['social-media', 'verkoop'],
    minutes: 150,
    seats: [4, 12],
    priceExVatCents: 6900,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Maak deze week tien foto’s',
        text: 'Van je werk, zoals het is. Let op dat er geen klantgegevens, kentekens of gezichten op staan zonder toestemming.',
      },
    ],
  },
  {
    slug: 'filmpjes-uit-de-werkplaats',
    trainer: 'murat-yildiz',
    title: 'Korte filmpjes uit de werkplaats',
    summary: 'Verticaal, verstaanbaar en binnen twintig minuten online, zonder dansje.',
    description: md`
      De remblokken van mijn vader kregen driehonderdduizend kijkers. Hij kreeg er elf klanten van, en een hoop vragen uit België. Het filmpje duurde tweeëntwintig seconden.

      Ik kom naar een werkplaats in de buurt en daar maken jullie er ieder twee. Eén _dit gaat vaak fout_ en één _voor en na_. Dat zijn formats die nooit opraken. Je leert ze opbouwen: eerst het resultaat of de fout laten zien, dan pas uitleggen. Wie begint met "hallo allemaal" is zijn kijkers al kwijt.

      Praktisch: telefoon tegen een verfpot, raam achter je rug, microfoontje aan je kraag. Monteren in een gratis app. Ondertitels erop, spelfouten eruit, klaar.

      Natuurlijk hebben we het over wat je beter niet filmt. Onveilige situaties, andermans spullen, collega’s die niet willen. En over commentaar van toetsenbordhelden, want dat komt. Humor helpt, verwijderen mag.
    `,
    outcomes: [
      'Twee vaste soorten filmpjes maken over je vak',
      'Beginnen met beeld dat de kijker vasthoudt',
      'Veilig en met toestemming filmen op de werkvloer',
    ],
    levels: [0, 2],
    topics: ['social-media', 'video'],
    format: 'IN_COMPANY',
    minutes: 180,
    seats: [4, 10],
    priceExVatCents: 8500,
  },
  {
    slug: 'contentkalender-voor-een-klein-team',
    trainer: 'murat-yildiz',
    title: 'Een contentkalender voor een klein team',
    summary: 'Wie plaatst wat wanneer, zonder vergaderen en zonder dat één persoon alles doet.',
    description: md`
      Meestal is er één collega die "de socials erbij doet". Zij gaat met zwangerschapsverlof en het account staat vijf maanden stil.

      Zet daar een kalender tegenover die door drie mensen wordt gevuld, elk vanuit zijn eigen werk. De planner weet wat er binnenkomt, de monteur weet wat er misging, de baas weet wat er gaat komen. Ik help jullie dat op te zetten op één groot vel papier, dat later een gedeeld rekenblad wordt.

      Jullie kiezen vier rubrieken. Niet meer, want bij vijf gaat het mis. Per rubriek spreken jullie af: wie levert, in welke vorm, wie kijkt mee, en wat er gebeurt als iemand ziek is. Vervolgens plannen we zes weken vooruit en maken we de eerste drie berichten ter plekke af.

      Het liefst met twee of drie mensen van hetzelfde bedrijf. Kom je in je eentje? Dan krijg je huiswerk: twee collega’s overhalen met een taart en een voorbeeld.
    `,
    outcomes: [
      'Vier rubrieken kiezen die bij je bedrijf passen',
      'Taken verdelen over meerdere mensen',
      'Zes weken vooruit plannen in een gedeeld overzicht',
    ],
    levels: [1, 2],
    topics: ['social-media', 'tijd-en-werkdruk'],
    minutes: 180,
    seats: [4, 12],
    priceExVatCents: 8500,
    items: [
      {
        moment: 'AFTER',
        kind: 'TEXT',
        title: 'Evalueer na zes weken',
        text: 'Welke rubriek was het minst werk? Doe daar meer van. Welke stokte? Schrap hem zonder spijt.',
      },
    ],
  },
  {
    slug: 'mailstromen-die-vanzelf-lopen',
    trainer: 'charlotte-peeters',
    title: 'Mailstromen die vanzelf lopen',
    summary:
      'Een welkomstreeks, een herinnering en een afscheid: drie automatiseringen die bijna elk bedrijf kan gebruiken.',
    description: md`
      Automatisering klinkt groot. In werkelijkheid is het een boodschappenlijstje met _als_ en _dan_.

      Je tekent de drie stromen eerst als metrokaart: waar stapt iemand in, welke haltes, waar stapt hij uit? Vooral dat uitstappen wordt vergeten. Daardoor krijgt een klant die gisteren kocht vandaag toch nog "je bent iets vergeten!". Pijnlijk, en makkelijk te voorkomen.

      Nadat de kaart klopt, zet je hem in het pakket dat je al hebt. Ik ken de vijf bekendste en de knoppen heten overal anders maar doen hetzelfde. Werk je nog nergens mee, dan gebruik je een gratis account.

      Schrijven doen we ook, beknopt: de drie welkomstmails staan er na afloop in klad in. Eén over wie je bent, één waar iemand iets aan heeft, één met een vraag.

      De dag eindigt met een proefrit. Je meldt je aan met een testadres, klikt je suf en kijkt of je er ook weer uitkomt.
    `,
    outcomes: [
      'Een mailstroom tekenen met in- en uitstapmomenten',
      'Drie automatiseringen instellen in je eigen pakket',
      'Een welkomstreeks van drie mails schrijven',
      'Een stroom testen voordat klanten hem krijgen',
    ],
    levels: [1, 3],
    topics: ['e-mailmarketing'],
    minutes: 240,
    seats: [4, 9],
    priceExVatCents: 12500,
    items: [
      {
        moment: 'BEFORE',
        kind: 'TEXT',
        title: 'Schrijf je bij jezelf in',
        text: 'Meld je met een privéadres aan voor je eigen nieuwsbrief en bewaar alles wat je krijgt. Ook als dat niets is.',
      },
    ],
  },
  {
    slug: 'adressenlijst-opschonen',
    trainer: 'charlotte-peeters',
    title: 'Je adressenlijst opschonen volgens de AVG',
    summary: 'Minder adressen, meer lezers: bepaal wie er mag blijven en leg vast waarom.',
    description: md`
      Tweeduizend adressen in een Excel van 2011, waaronder drie overledenen en een concurrent. Herkenbaar? Dan is dit je avond.

      Opschonen begint met weten waar een adres vandaan komt. Klant, aanvraag, visitekaartje van een beurs, gekregen van een neef? Per groep beslissen we samen wat mag. Voor bestaande klanten gelden andere regels dan voor mensen die ooit een brochure wilden. Ik leg het uit met een stroomschema dat op een bierviltje past, en dat krijg je ook echt mee als bierviltje.

      Vervolgens de techniek: dubbele eruit, bouncers eruit, slapers apart zetten. Aan die slapers stuur je een laatste bericht. We schrijven het hier, vriendelijk en zonder chantage ("we missen je!" mag niet).

      Tot besluit maak je een inschrijfformulier dat wel deugt, met een bevestigingsmail en een bewijs van toestemming. En een afmeldlink die werkt met één klik, want dat is tegenwoordig ook voor grote mailproviders een eis.
    `,
    outcomes: [
      'Per groep adressen bepalen of je mag mailen',
      'Dubbele, dode en slapende adressen verwerken',
      'Toestemming vragen en het bewijs bewaren',
    ],
    levels: [0, 2],
    topics: ['e-mailmarketing', 'informatiebeveiliging'],
    minutes: 150,
    starts: ['19:00'],
    seats: [4, 12],
    priceExVatCents: 7900,
    items: [
      {
        moment: 'AFTER',
        kind: 'LINK',
        title: 'Autoriteit Persoonsgegevens over direct marketing',
        url: 'https://www.autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/direct-marketing',
      },
    ],
  },
];
