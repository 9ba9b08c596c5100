import type { DemoQuestion } from '../post-types.js';

export const designMediaQuestions: readonly DemoQuestion[] = [
  {
    title: 'Figma: variant of component-eigenschap, wanneer gebruik je wat?',
    text: 'Mijn knop heeft 4 soorten, 3 maten, wel of geen icoon, aan of uit. Dat zijn 48 varianten. Kan dat anders?',
    skills: ['figma-componenten'],
    by: 'bas-van-der-wal',
    daysAgo: 46,
    votes: 9,
    answers: [
      {
        text: 'Varianten alleen voor wat er anders uitziet in de opbouw: soort en maat (12 stuks). Icoon aan of uit wordt een boolean-eigenschap, het icoon zelf een instance swap, het label een teksteigenschap. “Uit” kun je met een variabele-modus doen, of als één extra variant per soort. Zo houd je er 16 over.',
        by: 'noor-van-dijk',
        votes: 13,
        accepted: true,
        comments: [{ by: 'asker', text: 'Van 48 naar 16, en ik begrijp mijn eigen bestand weer.' }],
      },
    ],
  },
  {
    title: 'Auto layout: hoe laat ik één element de rest van de ruimte vullen?',
    text: 'In een balk staat links een logo, rechts een knop. Het zoekveld ertussen moet meegroeien.',
    skills: ['auto-layout'],
    by: 'evi-postema',
    daysAgo: 105,
    votes: 7,
    answers: [
      {
        text: 'Zet het zoekveld op “Fill container” (horizontaal) en logo en knop op “Hug”. De balk zelf een vaste breedte of ook Fill. Werkt het niet, dan staat een van de ouders nog op Hug: dan is er geen ruimte om te vullen.',
        votes: 10,
        accepted: true,
      },
    ],
  },
  {
    title: 'Hoe lever je een bestand aan bij de drukker, echt drukklaar?',
    text: 'Ik krijg steeds mails terug over afloop en RGB. Wat is het rijtje?',
    skills: ['drukwerk', 'indesign'],
    by: 'hugo-terpstra',
    daysAgo: 115,
    votes: 12,
    answers: [
      {
        text: '- PDF/X-4, met 3 mm afloop rondom en snijtekens;\n- foto’s 300 dpi op ware grootte;\n- kleuren in CMYK met het profiel van de drukker (vaak PSO Coated v3 of Uncoated v3);\n- zwart van tekst alleen K100, niet uit vier kleuren;\n- belangrijke dingen 3 à 5 mm van de snijrand.\n\nVraag de drukker om zijn exportinstelling, die laad je in InDesign en je bent klaar.',
        by: 'wessel-van-dorp',
        votes: 15,
        accepted: true,
      },
      {
        text: 'Laat zwarte tekst overdrukken staan, maar controleer of wit nooit op overdrukken staat: dan is het op papier weg.',
        votes: 6,
      },
    ],
  },
  {
    title: 'Welk papier voor een folder die ook buiten blijft liggen?',
    text: 'Een fietsroute, oplage 2.000, moet een week regen overleven.',
    skills: ['drukwerk'],
    by: 'samira-ouali',
    daysAgo: 49,
    votes: 5,
    answers: [
      {
        text: 'Synthetisch papier (polypropyleen): scheurt niet en is waterdicht, maar kost ongeveer drie keer zoveel en drukt alleen goed met UV-inkt. Goedkoper: 170 grams mat gestreken met een dispersievernis, dat overleeft een bui, geen week. Vraag om een proefvel en leg het een nacht in een emmer.',
        votes: 7,
        accepted: true,
      },
    ],
  },
  {
    title: 'Logo van klant is een wazige JPG, wat nu?',
    text: 'Er moet een bord van 3 meter van gemaakt worden. De oorspronkelijke maker is met pensioen.',
    skills: ['logo-ontwerp', 'illustrator'],
    by: 'nienke-rademaker',
    organisation: 'van-zijl-trappen',
    daysAgo: 70,
    votes: 3,
    answers: [
      {
        text: 'Kijk eerst in oude pdf’s: een visitekaartje of briefpapier heeft vaak het vectorlogo er nog in. Open de pdf in Illustrator of Inkscape. Anders overtrekken: met een simpel logo is dat een uurtje. Ik heb het van onze vorige huisstijl nog liggen, ik zet het op de schijf.',
        by: 'bas-van-der-wal',
        votes: 4,
        accepted: true,
      },
    ],
  },
  {
    title: 'Usability test with five people: is that really enough?',
    text: 'My manager says five users prove nothing. We test a booking form.',
    skills: ['gebruikerstests'],
    by: 'oscar-fernandez',
    language: 'EN',
    daysAgo: 62,
    votes: 8,
    answers: [
      {
        text: 'Five people are enough to find most of the big problems, not to measure how many people have them. Say it that way: “we look for causes, not percentages”. Better still, do five, fix, and do five again. If you need numbers (task time, success rate), you need 20 or more.',
        language: 'EN',
        votes: 11,
        accepted: true,
      },
    ],
  },
  {
    title: 'Hoe vind je deelnemers voor een gebruikerstest zonder budget?',
    text: 'We zoeken mensen van 60+ die wel eens online een afspraak maken.',
    skills: ['gebruikerstests'],
    by: 'aisha-rahmani',
    organisation: 'bureau-waalkade',
    daysAgo: 26,
    votes: 3,
    answers: [
      {
        text: 'De bibliotheek met een digitaal spreekuur: twee ochtenden en je hebt er acht. Een cadeaubon van 15 euro en koffie helpt. Vraag het wel eerst aan de bibliotheek, en neem een formulier voor toestemming mee. Familie van collega’s is handig, maar die zijn te aardig.',
        by: 'sofie-arends',
        votes: 3,
        accepted: true,
      },
    ],
  },
  {
    title: 'Interview filmen met één telefoon, hoe krijg ik goed geluid?',
    text: 'Beeld is prima, maar het klinkt alsof we in een kerk zitten.',
    skills: ['interviews-filmen', 'filmen-met-telefoon', 'microfoontechniek'],
    by: 'nienke-rademaker',
    daysAgo: 39,
    votes: 8,
    answers: [
      {
        text: 'Een dasspeld-microfoon van dertig euro doet meer dan een camera van duizend. Zit je niet op budget, neem een draadloos setje. En kies de ruimte: tapijt, gordijnen, kast met jassen. Een werkplaats ’s ochtends vroeg met de afzuiging uit kan ook. Neem altijd een halve minuut stilte op, die heb je bij het monteren nodig.',
        votes: 11,
        accepted: true,
      },
      {
        text: 'Geen microfoon? Leg een tweede telefoon op tafel, uit beeld, met de spraakrecorder aan. Klap één keer in je handen om gelijk te zetten.',
        votes: 7,
      },
    ],
  },
  {
    title: 'Wie mag er op de foto staan bij het werk?',
    text: 'Voor de site maken we foto’s van collega’s en een keer van een klant. Moet iedereen tekenen?',
    skills: ['bedrijfsfotografie', 'auteursrecht'],
    by: 'xandra-vos',
    daysAgo: 87,
    votes: 7,
    answers: [
      {
        text: 'Herkenbare mensen: vraag toestemming en leg vast waarvoor (site, folder, hoe lang). Bij eigen personeel is toestemming juridisch wankel, omdat ze moeilijk nee kunnen zeggen, dus maak het echt vrijblijvend. Intrekken moet kunnen. Bij een groepsfoto op een openbare dag kun je je vaker op een gerechtvaardigd belang beroepen, maar een bordje ophangen blijft netjes.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Productfoto’s van glimmend rvs zonder spiegelbeeld',
    text: 'Overal zie ik mezelf en het raam terug.',
    skills: ['productfotografie'],
    by: 'nienke-rademaker',
    organisation: 'van-zijl-trappen',
    daysAgo: 15,
    votes: 2,
    askedTo: ['tim-de-rooij'],
  },
  {
    title: 'Ondertitels automatisch of zelf maken?',
    text: 'Tien filmpjes van een minuut, Nederlands met een tongval.',
    skills: ['ondertitelen', 'toegankelijkheid'],
    by: 'kim-aerts',
    daysAgo: 54,
    votes: 5,
    answers: [
      {
        text: 'Automatisch laten maken en daarna verbeteren: tien minuten werk per filmpje. Let op namen, getallen en vaktermen. Lever ze als los bestand (.srt) en brand ze niet in, dan kan iemand ze groter zetten en zoekt Google erin. Alleen voor Instagram zijn ingebrande handiger.',
        votes: 7,
        accepted: true,
      },
    ],
  },
  {
    title: 'Is dit lettertype vrij om te gebruiken op onze site?',
    text: 'In de huisstijl zit een font van een bureau. Wij hebben alleen de pdf met de huisstijl, geen bestand.',
    skills: ['typografie', 'auteursrecht'],
    by: 'maud-kremer',
    daysAgo: 68,
    votes: 4,
    answers: [
      {
        text: 'Een lettertype heeft meestal aparte licenties voor drukwerk (desktop), web en app. Dat het bureau er een had, zegt niets over jou. Zoek het op bij de uitgever en kijk naar de prijs van een webfont-licentie. Fonts onder de SIL Open Font License mag je vrij gebruiken, ook zakelijk en zelf gehost.',
        votes: 6,
        accepted: true,
      },
    ],
  },
  {
    title: 'Podcast op kantoor opnemen: welke drie dingen koop ik eerst?',
    text: 'Twee stemmen, budget 400 euro.',
    skills: ['microfoontechniek', 'podcast-maken'],
    by: 'fleur-venema',
    daysAgo: 134,
    votes: 6,
    answers: [
      {
        text: 'Twee dynamische microfoons (rond € 100 per stuk, die pikken weinig kamer op), een geluidskaart met twee ingangen (€ 120) en twee tafelstatieven met plopkap. Koptelefoons heb je vast al. Ga dicht op de microfoon zitten, een vuist ervandaan.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Export uit Figma naar ontwikkelaars: tokens of gewoon meten?',
    text: 'Wij zijn met z’n drieën. Is een tokenbestand niet te veel werk?',
    skills: ['design-tokens', 'overdracht-ontwikkelaars', 'frontend'],
    by: 'ties-verhagen',
    organisation: 'studio-kiem',
    daysAgo: 17,
    votes: 2,
    answers: [
      {
        text: 'Vanaf het moment dat een kleur op twee plekken staat loont het. Begin met alleen kleur, afstand en tekstmaat als variabelen, exporteer naar één JSON en laat de ontwikkelaar er CSS-variabelen van maken. Een middag werk, en daarna praat je over “ruimte-m” in plaats van 14 of 16.',
        by: 'noor-van-dijk',
        votes: 2,
        accepted: true,
      },
    ],
  },
  {
    title: 'Donkere modus ontwerpen: gewoon omkeren?',
    text: 'Wit wordt zwart en zwart wit, maar het ziet er hard uit.',
    skills: ['interface-ontwerp', 'kleurcontrast'],
    by: 'levi-thomassen',
    daysAgo: 28,
    votes: 7,
    answers: [
      {
        text: 'Niet omkeren. Neem een heel donker grijs (rond #121417) in plaats van zwart, tekst rond 90% wit, en maak lagen juist lichter naarmate ze hoger liggen. Felle kleuren een stap lichter en minder verzadigd. Controleer opnieuw op contrast, want je accentkleur haalt op donker vaak iets anders.',
        votes: 9,
        accepted: true,
      },
    ],
  },
  {
    title: 'Rug van een boek: hoe reken ik de dikte uit?',
    text: '208 bladzijden binnenwerk op 90 grams offset, omslag 300 grams.',
    skills: ['drukwerk'],
    by: 'mirte-van-ee',
    organisation: 'drukkerij-eemdruk',
    daysAgo: 19,
    votes: 2,
    answers: [
      {
        text: '208 bladzijden is 104 vel. Dikte van één vel 90 grams offset is ongeveer 0,11 mm (volume 1,25), dus 104 × 0,11 = 11,4 mm. Daar komt het omslag bij, twee keer 0,35. Ik maak er 12 mm van. Bij twijfel snijden we een dummy.',
        by: 'wessel-van-dorp',
        votes: 4,
        accepted: true,
      },
    ],
  },
  {
    title: 'Pantone naar CMYK: klant vindt het oranje te bruin',
    text: 'Pantone Orange 021 wordt dof in vier kleuren. Is daar iets aan te doen?',
    skills: ['kleurgebruik', 'drukwerk'],
    by: 'carmen-lopez',
    organisation: 'drukkerij-eemdruk',
    daysAgo: 37,
    votes: 3,
    answers: [
      {
        text: 'Orange 021 valt buiten wat CMYK kan, dus zo fel wordt het nooit. Keuzes voor de klant: als vijfde kleur drukken (meer kosten per drukgang), of een lichter oranje kiezen dat we wel halen, rond 0/60/100/0. Laat een proef zien op het echte papier, niet op het scherm.',
        by: 'wessel-van-dorp',
        votes: 4,
        accepted: true,
      },
    ],
  },
];
