import type { DemoQuestion } from '../post-types.js';

export const maintenanceQuestions: readonly DemoQuestion[] = [
  {
    title: 'Lager wordt heet vlak na het smeren, is dat erg?',
    text: 'Ventilatorlager ging van 45 naar 72 graden nadat ik vet had bijgedrukt.',
    skills: ['smeertechniek', 'lagers'],
    by: 'dirk-maes',
    daysAgo: 36,
    votes: 7,
    answers: [
      {
        text: 'Vaak te veel vet: de kogels moeten het wegduwen. Meestal zakt het binnen een paar uur draaien. Blijft het na een dag boven de 70, haal dan de aftapplug eruit en laat het overtollige vet eruit lopen. Een grove maat per beurt in gram: 0,005 × buitendiameter × breedte (in mm). Voor een 6310 (110 × 27) is dat 15 gram.',
        votes: 10,
        accepted: true,
      },
      {
        text: 'En weeg een keer wat jouw vetspuit per slag geeft. Bij ons 1,3 gram, de collega dacht 0,5.',
        votes: 6,
      },
    ],
  },
  {
    title: 'Frequentieregelaar geeft overspanning bij het afremmen',
    text: 'Storing “DC bus overvoltage” zodra de band stopt. Remtijd 1,5 s, motor 4 kW.',
    skills: ['frequentieregelaars'],
    by: 'sven-houben',
    daysAgo: 24,
    votes: 5,
    answers: [
      {
        text: 'De motor werkt als generator en de energie kan nergens heen. Drie opties:\n\n1. remtijd langer, begin eens met 4 seconden;\n2. de overspanningsbewaking (OVC) in de regelaar aan, dan rekt hij de tijd zelf op;\n3. moet het snel, dan een remweerstand op de remchopper.\n\nKijk bij 3 in de handleiding voor de kleinste weerstand in ohm.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Aardlek valt uit sinds er een frequentieregelaar bij is',
    text: 'Aardlek 30 mA type A op de groep van een nieuwe pomp. Valt elke paar dagen uit zonder storing.',
    skills: ['frequentieregelaars', 'nen-1010'],
    by: 'soufian-ait-ali',
    organisation: 'de-koning-installatietechniek',
    daysAgo: 16,
    votes: 4,
    answers: [
      {
        text: 'Driefase regelaars kunnen gelijkstroom lekken, daar is type A blind voor. Het hoort een type B te zijn. Door de EMC-filters heb je ook altijd wat lekstroom. Een vaste machine hoeft in de regel niet achter 30 mA: kijk in NEN 1010 en overleg of 300 mA type B mag. En kort de motorkabel in, afgeschermd en aan beide kanten geaard.',
        by: 'robin-stolk',
        votes: 6,
        accepted: true,
        comments: [{ by: 'bjorn-lagerweij', text: 'Type B ligt in het magazijn, vak 14.' }],
      },
    ],
  },
  {
    title: 'Hydrauliekcilinder zakt langzaam onder last',
    text: 'Heftafel zakt 5 cm per uur. Slangen lekken niet. Zuiger of ventiel?',
    skills: ['hydrauliek'],
    by: 'jarno-mulderij',
    daysAgo: 47,
    votes: 4,
    answers: [
      {
        text: 'Eerst de last ondersteunen met een stempel. Daarna de cilinder afsluiten met een kogelkraan direct op de poort. Zakt hij nog: zuigerafdichting. Staat hij stil: het ventiel of de terugslagklep. Bij een enkelwerkende cilinder zie je een lekke zuiger aan olie op de ontluchting. Een schuifventiel lekt altijd een beetje, dus voor vasthouden heb je een gestuurde terugslagklep nodig.',
        votes: 7,
        accepted: true,
      },
    ],
  },
  {
    title: 'TIA Portal: waarde van een DB bewaren na spanningsuitval',
    text: 'S7-1200. Mijn teller begint na uitval weer op nul. Retain vinkje gezet, maar werkt niet.',
    skills: ['siemens-tia'],
    by: 'bram-van-gestel',
    daysAgo: 69,
    votes: 5,
    answers: [
      {
        text: 'Twee dingen om na te kijken. Bij een geoptimaliseerd datablok zet je Retain per variabele, en daarna moet je de DB opnieuw inladen (hij wordt dan geïnitialiseerd). En zit er in OB100 (opstart) code die hem op nul zet? Bij een instance-DB moet Retain in de FB zelf staan op “Set in IDB” of “Retain”. De 1200 heeft 10 kB remanent geheugen, let daarop.',
        votes: 7,
        accepted: true,
        comments: [{ by: 'asker', text: 'Stond een MOVE 0 in OB100. Al drie jaar.' }],
      },
    ],
  },
  {
    title: 'Pneumatiek: cilinder schiet naar buiten bij het aanzetten van de lucht',
    text: 'Na een noodstop klapt de cilinder uit zodra de druk terugkomt. Gevaarlijk. Hoe los je dat netjes op?',
    skills: ['pneumatiek', 'machineveiligheid'],
    by: 'sander-otten',
    organisation: 'pol-machinebouw',
    daysAgo: 53,
    votes: 3,
    answers: [
      {
        text: 'Er staat geen tegendruk in de andere kamer, dus de snelheidsregelaar op de uitlaat doet niets. Zet een softstartventiel in de luchtverzorging: dat vult eerst langzaam en opent volledig bij ongeveer 50% druk. Een 5/3-ventiel met beide poorten onder druk in ruststand helpt ook. Voor de veiligheid: een ontluchtingsventiel met bewaking, zie ISO 13849.',
        by: 'alwin-strijker',
        votes: 5,
        accepted: true,
      },
    ],
  },
  {
    title: 'Hoeveel kost een luchtlek van 3 mm per jaar?',
    text: 'Ik wil mijn baas overtuigen om een rondje lekken te zoeken. Heeft iemand een sommetje?',
    skills: ['pneumatiek', 'lean'],
    by: 'jos-middelkoop',
    daysAgo: 82,
    votes: 10,
    answers: [
      {
        text: 'Een gat van 3 mm bij 7 bar overdruk blaast ongeveer 0,65 m³ per minuut vrije lucht weg. Een compressor heeft daar zo’n 4,5 kW voor nodig. Staat hij altijd aan: 4,5 × 8.760 = 39.000 kWh, bij € 0,20 is dat € 7.900 per jaar. Draait hij alleen overdag (2.200 uur), dan nog € 2.000.',
        votes: 12,
        accepted: true,
      },
      {
        text: 'Doe het op een zondag zonder machines aan: als de compressor dan toch om de vijf minuten aanslaat, heb je je bewijs gratis.',
        votes: 9,
      },
    ],
  },
  {
    title: 'V-riem gaat maar drie maanden mee',
    text: 'Drie riemen SPB naast elkaar op een afzuiger. Steeds dezelfde (de middelste) scheurt.',
    skills: ['aandrijvingen'],
    by: 'theo-van-meel',
    daysAgo: 103,
    votes: 4,
    answers: [
      {
        text: 'Altijd de hele set vervangen, zelfde merk en partij: een oude en een nieuwe delen de last niet. Kijk dan de schijf na met een mal: is de groef uitgehold (meer dan 0,8 mm), dan zakt die riem door en slipt hij. Lijn uit met een rei of laser binnen een halve graad en span na een uur draaien nog een keer na.',
        votes: 6,
        accepted: true,
      },
    ],
  },
  {
    title: 'Trillingsmeting: wanneer moet ik ingrijpen?',
    text: 'We hebben een simpele meter gekocht. Motor van 15 kW geeft 4,8 mm/s RMS. Is dat veel?',
    skills: ['trillingsmeting'],
    by: 'huub-driessen',
    daysAgo: 30,
    votes: 5,
    answers: [
      {
        text: 'Voor een motor van 15 kW op een stijf frame geldt volgens ISO 20816-3 (was 10816) grofweg: tot 1,4 goed, tot 2,8 normaal, tot 4,5 in de gaten houden, daarboven ingrijpen. 4,8 is dus plannen, deze maand. Belangrijker dan het getal is de trend: meet elke maand op hetzelfde plekje, zet er een stip verf.',
        votes: 7,
        accepted: true,
      },
    ],
  },
  {
    title: 'Warmtepomp geeft lage druk-storing bij vorst',
    text: 'Lucht-water, alleen onder nul. Koelmiddel is vorig jaar gecontroleerd. Waar begin je?',
    skills: ['koeltechniek', 'elektro-en-plc'],
    by: 'mitchell-sital',
    organisation: 'de-koning-installatietechniek',
    daysAgo: 10,
    votes: 3,
    answers: [
      {
        text: 'Kijk eerst naar de verdamper buiten: blijft er ijs zitten na een ontdooiing, dan zoek je daar. Controleer de ontdooivoeler (weerstand vergelijken met de tabel), of de ventilator op vol toerental komt en of de aanvoer van het cv-water warm genoeg is om te ontdooien (minstens 20 °C en genoeg inhoud). Pas daarna denk je aan koelmiddel, en daarvoor bel je iemand met een F-gassencertificaat.',
        by: 'peter-ouwehand',
        votes: 5,
        accepted: true,
      },
    ],
  },
  {
    title: 'Motor 400 V ster of driehoek aansluiten?',
    text: 'Op het plaatje staat 230/400 V. Net is 3×400 V. Hoe leg ik de strippen?',
    skills: ['motoren-en-servos'],
    by: 'luuk-de-visser',
    daysAgo: 190,
    votes: 8,
    answers: [
      {
        text: 'Ster. De laagste spanning op het plaatje is wat één wikkeling aankan: 230 V. In ster op 400 V krijgt elke wikkeling 400 / 1,73 = 230 V. In driehoek zou hij 400 V krijgen en verbranden. Staat er 400/690 V, dan wel driehoek. En laat de aansluiting doen door iemand die daarvoor is aangewezen.',
        votes: 13,
        accepted: true,
      },
      {
        text: 'Achter een eenfase regelaar (uitgang 3×230) is het juist driehoek. Daar gaat het vaak mis.',
        votes: 6,
      },
    ],
  },
  {
    title: 'PNP of NPN sensor, hoe weet ik wat mijn ingang wil?',
    text: 'Nieuwe naderingsschakelaar schakelt wel (ledje aan), maar de PLC ziet niets.',
    skills: ['sensoren'],
    by: 'mitchell-sital',
    daysAgo: 59,
    votes: 6,
    answers: [
      {
        text: 'PNP geeft +24 V op de uitgang, NPN trekt hem naar 0 V. In Europa zijn ingangen bijna altijd voor PNP: de common (1M) ligt dan aan 0 V. Meet met de multimeter tussen zwart en blauw terwijl hij schakelt. Zie je 24 V, dan is het PNP en zit de fout verderop. Zie je niets, meet tussen bruin en zwart: 24 V is NPN.',
        votes: 9,
        accepted: true,
      },
    ],
  },
  {
    title: 'How to find an intermittent fault on a safety relay?',
    text: 'The door switch circuit drops out twice a day, no pattern. Wires look fine.',
    skills: ['veiligheidsbesturing', 'elektrische-storingen'],
    by: 'wei-zhang',
    language: 'EN',
    daysAgo: 38,
    votes: 4,
    answers: [
      {
        text: 'Most often it is the cable at the point where it bends, or a door that vibrates so one channel opens for a few milliseconds. Log both channels to PLC inputs with a latch, so you see which one opened first. Swap the plug of channel 1 and 2: does the fault move along? Then it is the switch or cable, otherwise the relay. Never bridge the switch to test.',
        language: 'EN',
        votes: 6,
        accepted: true,
      },
    ],
  },
  {
    title: 'Wat zet je in een onderhoudsschema voor een klein bedrijf?',
    text: 'Vijftien machines, één monteur voor halve dagen. Ik wil niet beginnen met een duur pakket.',
    skills: ['preventief-onderhoud', 'lean'],
    by: 'henk-jan-pol',
    daysAgo: 125,
    votes: 9,
    answers: [
      {
        text: 'Eén rekenblad met: machine, taak, hoe vaak, wie, laatst gedaan, volgende. Begin met de drie machines waar alles op wacht. Per machine vijf taken, niet vijftig: schoonmaken, smeren, filters, riemen en kettingen, veiligheid testen. Laat de operator de dagelijkse dingen doen en hang er een kaart met foto’s bij.',
        votes: 9,
        accepted: true,
      },
      {
        text: 'Schrijf ook elke storing in hetzelfde blad. Na een jaar zie je vanzelf waar je moet zijn.',
        votes: 7,
      },
      {
        text: 'Wij doen het in een gedeelde agenda met herhaling. Lelijk, maar iedereen krijgt een melding.',
        votes: 3,
      },
    ],
  },
  {
    title: 'Bout M16 8.8 vastzetten: hoeveel Nm?',
    text: 'Droog of gesmeerd, dat vind ik overal anders.',
    skills: ['bouten-en-momenten', 'onderhoud'],
    by: 'wouter-bosman',
    daysAgo: 150,
    votes: 6,
    answers: [
      {
        text: 'M16 8.8, licht geolied (wrijving rond 0,12): ongeveer 195 tot 210 Nm. Met molykotepasta (0,08) is dat nog zo’n 145 à 150 Nm: draai je dan toch op 200, dan rek je hem op. Roestig en droog zegt het moment bijna niets. Gaat het ergens om, volg dan de opgave van de fabrikant.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Omsteltijd zetbank is 45 minuten, waar winnen we?',
    text: 'Zes keer per dag omstellen. Filmpje gemaakt, veel lopen. Hoe pakken jullie dat aan?',
    skills: ['smed', 'zetten-en-kanten'],
    by: 'stefan-kolk',
    organisation: 'van-zijl-trappen',
    daysAgo: 43,
    votes: 5,
    answers: [
      {
        text: 'Schrijf alles uit de film op briefjes en verdeel ze in “kan terwijl de machine draait” en “moet stil”. Bij ons kon de helft vooraf: tekening, gereedschap, eerste plaat. Zet het gereedschap op een kar naast de bank, met een plek voor elk stuk. Ik maak er een grafiekje van in het dashboard, dan zie je het per week.',
        by: 'marloes-van-tuijl',
        votes: 5,
        accepted: true,
      },
    ],
  },
  {
    title: 'Verbeterbord werkt drie weken en dan niet meer',
    text: 'Iedereen was enthousiast, nu hangen er briefjes van maart. Tips?',
    skills: ['kaizen', 'leidinggeven'],
    by: 'rutger-haan',
    daysAgo: 77,
    votes: 11,
    answers: [
      {
        text: 'Niet meer dan vijf briefjes in behandeling, en bij elk een naam en een datum binnen twee weken. Sta er op een vast moment tien minuten bij, staand. En doe de eerste weken juist de kleine ergernissen: een haakje, een lamp. Als mensen zien dat hun briefje wordt uitgevoerd, komt de rest vanzelf.',
        votes: 12,
        accepted: true,
      },
      {
        text: 'Zeg ook hardop nee, met de reden erbij. Briefjes die blijven hangen zijn de dood van het bord.',
        votes: 8,
      },
    ],
  },
  {
    title: 'Compressorolie: mag ik motorolie gebruiken?',
    text: 'Zuigercompressor, oliepeil laag, winkel is dicht.',
    skills: ['pneumatiek'],
    by: 'emre-celik',
    daysAgo: 205,
    votes: 3,
    answers: [
      {
        text: 'Liever niet. Motorolie heeft reinigers die water vasthouden en op de hete kleppen aankoken. Een uurtje bijvullen overleeft hij, maar ververs het daarna. Neem compressorolie VDL 100 (ISO VG 100) voor een zuigercompressor. Voor een schroefcompressor is het VG 46 van de fabrikant, daar mag je echt niets anders in doen.',
        votes: 5,
        accepted: true,
      },
    ],
  },
  {
    title: 'Kabel van de sensor steeds stuk in de kabelrups',
    text: 'Derde keer dit jaar, steeds op dezelfde plek.',
    skills: ['sensoren', 'onderhoud'],
    by: 'dirk-jan-poot',
    daysAgo: 18,
    votes: 3,
    answers: [
      {
        text: 'Gebruik kabel die voor een rups gemaakt is (“chainflex” of vergelijkbaar) en houd de bochtstraal op minstens 10 × de diameter. Leg de kabels naast elkaar, niet over elkaar, met 10% ruimte, en zet ze alleen aan de uiteinden vast. Aan het bewegende eind een trekontlasting.',
        votes: 5,
        accepted: true,
      },
    ],
  },
  {
    title: 'Modbus-meter uitlezen op een gebouwbeheersysteem geeft rare getallen',
    text: 'Energiemeter geeft 1.139.802.112 terwijl het 480 kWh moet zijn.',
    skills: ['industriele-netwerken'],
    by: 'soufian-ait-ali',
    organisation: 'de-koning-installatietechniek',
    daysAgo: 64,
    votes: 3,
    answers: [
      {
        text: 'Je leest een kommagetal (float, 32 bits) als heel getal. 480,0 als float is hex 43F00000, en dat is als heel getal 1.139.802.112: precies wat jij ziet. Zet het datatype op float32 en let op de volgorde van de woorden: staat er daarna iets van 1e-40, dan de twee registers omwisselen (word swap).',
        by: 'bjorn-lagerweij',
        votes: 6,
        accepted: true,
      },
    ],
  },
  {
    title: 'Wie heeft een goede manier om storingen vast te leggen?',
    text: 'Nu staat het in een schrift bij de machine. In de nachtploeg schrijft niemand iets op.',
    skills: ['storing-zoeken'],
    by: 'paul-kusters',
    daysAgo: 4,
    votes: 3,
    answers: [
      {
        text: 'Wij hebben een QR-code op elke machine met een formuliertje van drie vragen: wat, hoe lang stil, foto. Dertig seconden op je telefoon. Het komt in één lijst terecht en op maandag kijken we er tien minuten naar.',
        votes: 5,
      },
    ],
  },
  {
    title: 'Oude S5-besturing: reserveonderdelen kopen of ombouwen?',
    text: 'Pers uit 1991 met een S5-115U. Draait prima, maar de kaarten worden schaars.',
    skills: ['plc-programmeren'],
    by: 'jos-middelkoop',
    organisation: 'drukkerij-eemdruk',
    daysAgo: 21,
    votes: 2,
  },
  {
    title: 'Koppelen van een weegcel aan een S7-1200, 4-20 mA of Modbus?',
    text: 'De vulmachine moet op 2 gram nauwkeurig. Weegindicator heeft beide uitgangen.',
    skills: ['siemens-tia', 'industriele-netwerken'],
    by: 'dirk-jan-poot',
    organisation: 'koffiebranderij-maasstroom',
    daysAgo: 28,
    votes: 1,
  },
];
