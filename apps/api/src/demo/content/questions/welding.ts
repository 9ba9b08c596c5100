import type { DemoQuestion } from '../post-types.js';

export const weldingQuestions: readonly DemoQuestion[] = [
  {
    title: 'Welk gas voor rvs 1,5 mm met TIG, en hoeveel liter per minuut?',
    was: 'Ik las bakjes van rvs. De naad wordt grijs in plaats van goudkleurig. Ligt het aan het gas?',
    text: 'Ik las bakjes van rvs 304, 1,5 mm. De naad wordt grijs in plaats van goudkleurig. Ik gebruik argon, 6 l/min, cup nummer 6. Ligt het aan het gas?',
    skills: ['tig-rvs', 'tig-dunne-plaat'],
    by: 'klaas-jan-wijnstra',
    daysAgo: 41,
    votes: 7,
    answers: [
      {
        text: 'Gas is goed: gewoon argon 4.6 of beter. Grijs betekent te heet, of te weinig bescherming. Probeer:\n\n- een gaslens met cup 8 en 8 tot 10 l/min;\n- gas laten nastromen, minstens 6 seconden;\n- minder stroom: 45 tot 55 A is voor 1,5 mm genoeg;\n- sneller lopen, en de toevoegdraad in het gas houden.',
        votes: 9,
        accepted: true,
        comments: [{ by: 'asker', text: 'De gaslens was het. Goudgeel nu, dank!' }],
      },
      {
        text: 'Kijk ook naar de achterkant. Zonder backinggas verbrandt de onderkant van een doorlassing, en dat zie je soms aan de bovenkant terug. Met 4 tot 6 l/min argon eronder is dat over.',
        votes: 4,
      },
    ],
  },
  {
    title: 'Porositeit in MAG-naad sinds we buiten lassen',
    text: 'Binnen gaat het goed, op de bouw krijg ik gaatjes in de naad. Massieve draad 1,0, menggas met 15% CO₂, 12 l/min. Zet ik het gas gewoon hoger?',
    skills: ['mig-mag-lassen', 'lasfouten'],
    by: 'joey-van-rossum',
    daysAgo: 9,
    votes: 5,
    answers: [
      {
        text: 'Iets hoger mag, tot een liter of 18. Nog hoger geeft werveling en dan zuig je juist lucht aan. Zet eerst de wind stil: een lastent of een scherm. Vanaf ongeveer 2 m/s wind ben je je gas kwijt. Moet het vaker buiten, neem dan elektrode of zelfbeschermende gevulde draad.',
        votes: 8,
        accepted: true,
      },
      {
        text: 'Controleer ook of het vocht is. Staal dat ’s nachts buiten lag is nat, ook als je het niet ziet. Even handwarm maken met de brander en roest of walshuid wegslijpen.',
        votes: 3,
        comments: ['Klopt, dit was bij ons de helft van het probleem.'],
      },
    ],
  },
  {
    title: 'Kromtrekken van trapbomen: in welke volgorde lassen?',
    text: 'Trapboom van plaat 10 mm, 4 meter lang, met 16 treden eraan. Na het lassen staat hij 8 mm hol. Wat is een goede volgorde?',
    skills: ['lasvervorming', 'plaatwerk'],
    by: 'tim-de-rooij',
    organisation: 'van-zijl-trappen',
    daysAgo: 6,
    votes: 4,
    answers: [
      {
        text: 'Eerst alles hechten, beide bomen op de mal geklemd. Dan vanuit het midden naar buiten, om en om links en rechts. Nooit een hele boom in één keer. En kijk of de naad wel zo dik moet: a4 is hier genoeg, ik zie vaak a6.',
        by: 'kees-baars',
        votes: 5,
        accepted: true,
        comments: [{ by: 'asker', text: 'Met a4 en om en om nog 2 mm. Dat duwen we eruit.' }],
      },
      {
        text: 'Wij spannen hem ook 5 mm de andere kant op voor. Zet het maar eens op de mal met een plaatje eronder.',
        by: 'omar-bennani',
        votes: 2,
      },
    ],
  },
  {
    title: 'Wat betekent a5 op een tekening?',
    text: 'Op de tekening staat bij de hoeklas een driehoekje met a5. Is dat de breedte van de naad of de hoogte?',
    skills: ['lassymbolen', 'tekening-en-maat'],
    by: 'sem-kraaij',
    daysAgo: 130,
    votes: 11,
    answers: [
      {
        text: 'De keelhoogte: de hoogte van de grootste driehoek die in de naad past, gemeten vanaf de wortel. De beenlengte is z. Voor een gewone hoek van 90 graden geldt z = a × 1,41. Dus a5 is een been van ongeveer 7 mm. Meet het na met een lasmal.',
        votes: 14,
        accepted: true,
      },
      {
        text: 'Let op met oude tekeningen en tekeningen van buiten Europa: daar geven ze vaak de beenlengte. Staat er z7, dan is dat hetzelfde als a5.',
        votes: 6,
      },
    ],
  },
  {
    title: 'Mag ik met een lasserkwalificatie PF ook PA lassen?',
    text: 'Mijn certificaat is voor hoeklas en stompe las in PF (verticaal omhoog), proces 135. Ben ik dan ook gedekt voor PA en PB?',
    skills: ['lasposities'],
    by: 'pim-zwart',
    daysAgo: 58,
    votes: 3,
    answers: [
      {
        text: 'Voor stompe lassen in plaat dekt PF volgens NEN-EN-ISO 9606-1 ook PA. Voor hoeklassen dekt PF ook PA en PB. PC, PD en PE vallen er niet vanzelf onder: kijk in de tabellen van de norm, en laat je lascoördinator het naast de kwalificatie leggen. Let ook op het diktebereik en de draadsoort, want daar gaat het vaker mis dan op de positie.',
        votes: 6,
        accepted: true,
      },
    ],
  },
  {
    title: 'Aluminium TIG: zwart waas naast de naad',
    text: 'Bij het lassen van aluminium 3 mm ligt er een zwart waas naast de naad. AC, zuiver argon, 5356 als toevoeging. Hoe krijg ik het schoon?',
    skills: ['tig-aluminium'],
    by: 'dick-van-ommen',
    daysAgo: 22,
    votes: 4,
    answers: [
      {
        text: 'Meestal vuil of te weinig reiniging. Ontvet met aceton, borstel daarna met een rvs-borstel die alleen voor aluminium is, en las binnen een paar uur. Zet de AC-balans iets meer naar de reinigende kant en houd de toorts rechter: bij een schuine toorts blaas je de gasdeken weg. Een beetje zwart met 5356 is normaal (magnesium), dat veeg je eraf.',
        votes: 5,
        accepted: true,
      },
      {
        text: 'Met 4043 heb je minder waas, maar dat kleurt grijs als het later geanodiseerd wordt. Dus vraag eerst wat de klant ermee gaat doen.',
        votes: 3,
      },
    ],
  },
  {
    title: 'Hoe vaak moet een MIG/MAG-toorts een nieuwe liner?',
    text: 'De draadaanvoer hapert steeds vaker. Contacttip is nieuw. Hoe weet ik of de liner op is?',
    skills: ['mig-mag-lassen', 'onderhoud'],
    by: 'luuk-de-visser',
    daysAgo: 75,
    votes: 2,
    answers: [
      {
        text: 'Zet de rollen los en trek de draad met de hand door de toorts. Gaat dat stroef terwijl het pakket recht ligt, dan is de liner vuil of op. Blaas hem bij elke nieuwe haspel schoon van de kant van de tip. Bij ons gaat een stalen liner ongeveer een half jaar mee bij dagelijks lassen. En klem de rollen niet harder aan: dat maakt het erger.',
        votes: 6,
        accepted: true,
      },
    ],
  },
  {
    title: 'Lasrook: is een afzuigtoorts genoeg?',
    text: 'We lassen rvs met MIG, ongeveer vier uur per dag, met twee man. Is een afzuigtoorts genoeg, of moeten we ook afzuigen in de hal en een helm met aanblaas dragen?',
    skills: ['lasrook', 'lassen'],
    by: 'jan-willem-groot',
    daysAgo: 34,
    votes: 9,
    answers: [
      {
        text: 'Bij rvs nee. Daar komt chroom-6 vrij, en daarvoor geldt in Nederland een grenswaarde van 1 µg/m³. Met alleen een afzuigtoorts haal je dat bij MIG op rvs zelden. De praktijkrichtlijn lasrook rekent op bronafzuiging, ruimteventilatie en een aangeblazen helm samen. Laat het één keer meten, dan weet je het zeker en staat het in je RI&E.',
        votes: 11,
        accepted: true,
        comments: ['Meten viel ons mee qua prijs: een dag, drie mensen met een pompje.'],
      },
      {
        text: 'Kijk ook of het met TIG kan. Langzamer, maar je hebt een fractie van de rook. Voor ons dunne werk was dat de oplossing.',
        votes: 4,
      },
    ],
  },
  {
    title: 'Wolfraamelektrode: welke kleur voor staal én aluminium?',
    text: 'Ik heb een inverter die AC en DC kan. Ik wil één soort elektrode in huis. Welke kleur?',
    skills: ['tig-lassen'],
    by: 'arie-van-den-brink',
    daysAgo: 210,
    votes: 6,
    answers: [
      {
        text: 'Lanthaan 1,5% (goud) of 2% (blauw) doet het allebei goed, op DC en op AC. Rood (thorium) is licht radioactief slijpstof, dat wil je niet meer. Groen (zuiver) is voor oude trafomachines.',
        votes: 8,
        accepted: true,
      },
      {
        text: 'Diameter 2,4 dekt grofweg 30 tot 150 A. Slijp in de lengte, niet dwars: dwarse krassen laten de boog zwerven.',
        votes: 5,
      },
    ],
  },
  {
    title: 'Which wire for welding S355 to 304 stainless?',
    text: 'We have a bracket in 304 that goes on an S355 frame, 6 mm fillet, MAG. My colleague uses normal G3Si1 wire. Is that OK?',
    skills: ['lastoevoegmateriaal', 'mig-mag-lassen'],
    by: 'mateusz-wrona',
    organisation: 'constructiebedrijf-wolters',
    language: 'EN',
    daysAgo: 17,
    votes: 3,
    answers: [
      {
        text: 'No. With mild steel wire the weld picks up chromium and nickel from the 304 and becomes hard and brittle. Use 309L (23 12 L), with a gas for stainless such as argon with 2% CO₂, and keep the heat low. Also: grind the zinc or mill scale away on the S355 side.',
        by: 'rene-oude-luttikhuis',
        language: 'EN',
        votes: 5,
        accepted: true,
        comments: [
          { by: 'sanne-wijers', text: 'Please check with me first: we need a WPS for this combination.' },
        ],
      },
    ],
  },
  {
    title: 'Voorwarmen bij S355 van 30 mm, hoe bepaal ik de temperatuur?',
    text: 'Er komt een klus met voetplaten van 30 mm S355J2 in de buitenlucht. Moet ik voorwarmen en hoe warm?',
    skills: ['las-voorbereiden'],
    by: 'bennie-altena',
    organisation: 'constructiebedrijf-wolters',
    daysAgo: 48,
    votes: 3,
    answers: [
      {
        text: 'Dat hangt af van het koolstofequivalent op het 3.1-certificaat, de totale plaatdikte bij de naad en de warmte-inbreng. Reken het uit met EN 1011-2. Voor een hoeklas op 30 mm S355 met CEV rond 0,43 kom je met MAG vaak op 75 tot 100 °C uit. Onder de 5 °C altijd eerst droog en handwarm maken. Meten met een krijtje of contactthermometer, 75 mm naast de naad.',
        by: 'rene-oude-luttikhuis',
        votes: 6,
        accepted: true,
      },
    ],
  },
  {
    title: 'Galvaniseren na het lassen: waar moeten de gaten?',
    text: 'Een hekwerk van koker 40×40 gaat naar de verzinkerij. Die belt dat er ontluchtingsgaten in moeten. Waar en hoe groot?',
    skills: ['galvaniseren', 'lassen', 'plaatwerk'],
    by: 'floor-wiersma',
    daysAgo: 63,
    votes: 5,
    answers: [
      {
        text: 'In elke gesloten koker twee gaten, schuin tegenover elkaar en zo dicht mogelijk bij de las: één waar het zink in loopt en één waar de lucht uit kan. Voor 40×40 reken ik op rond 10 mm. Zonder gaten kan de koker in het zinkbad ontploffen, dus ze nemen het anders niet aan. Stuur een schets naar de verzinker voor je boort.',
        votes: 7,
        accepted: true,
      },
    ],
  },
  {
    title: 'Spatten op gelakte delen voorkomen',
    text: 'Soms moeten we na het poedercoaten toch nog een steuntje lassen. Hoe bescherm je de lak?',
    skills: ['mig-mag-lassen'],
    organisation: 'van-zijl-trappen',
    by: 'fatos-krasniqi',
    daysAgo: 27,
    votes: 2,
    answers: [
      {
        text: 'Beter niet lassen, maar bouten of een blindklinkmoer. Moet het echt: coating 5 cm rondom wegslijpen (de dampen van coating wil je niet inademen), lasdeken over de rest, TIG in plaats van MAG, en daarna bijwerken met zinkprimer en de originele kleur uit de spuitbus. Zeg het wel tegen de klant.',
        by: 'kees-baars',
        votes: 4,
      },
    ],
  },
  {
    title: 'Hoe stel ik een synergisch MIG-apparaat in voor dunne plaat?',
    text: 'Ons nieuwe apparaat heeft synergie. Bij 1 mm plaat brand ik er toch steeds doorheen. Draad 0,8, menggas.',
    skills: ['lastoestel-instellen', 'plaatwerk'],
    by: 'frank-oomen',
    daysAgo: 3,
    votes: 3,
    answers: [
      {
        text: 'Controleer of het juiste programma aan staat (staal, 0,8, Ar/CO₂ 82/18). Zet de plaatdikte op 0,8 en de booglengte iets korter. Las met korte rupsjes van 2 cm, steeds ergens anders, en leg er een strip koper of aluminium achter voor de warmte. Trek of duw maakt ook uit: duwen geeft minder inbranding.',
        votes: 4,
      },
    ],
  },
  {
    title: 'Lasnaad zichtwerk: afwerken zonder slijpstrepen',
    text: 'Rvs balusters, korrel 240 geslepen materiaal. Na het wegslijpen van de las zie je altijd een glimmende plek. Wat is jullie volgorde?',
    skills: ['polijsten', 'lassen', 'plaatwerk'],
    by: 'omar-bennani',
    organisation: 'van-zijl-trappen',
    daysAgo: 88,
    votes: 3,
    answers: [
      {
        text: 'Ik doe: lamellenschijf 80 tot net boven het vlak, dan 120, dan een satineerwals met korrel 180 in de richting van het materiaal en als laatste een vliespad in lange halen zonder stoppen. Alles onder de 80 graden houden, anders verkleurt het. En nooit een schijf gebruiken die op staal heeft gelopen.',
        by: 'stefan-kolk',
        votes: 4,
        accepted: true,
      },
    ],
  },
  {
    title: 'TIG-lassen zonder voetpedaal, hoe begin je zonder krater?',
    text: 'Ik heb alleen een knop op de toorts. Aan het eind van de naad blijft een kratertje met een scheurtje.',
    skills: ['tig-lassen', 'lasfouten'],
    by: 'corne-de-bruijn',
    daysAgo: 15,
    votes: 4,
    answers: [
      {
        text: 'Zet 4-takt aan met een afbouwtijd (down-slope) van 2 tot 4 seconden. Aan het eind knop indrukken, terwijl de stroom zakt nog één druppel draad toevoegen en een halve centimeter teruglopen op de naad. Toorts stil houden tot het gas stopt.',
        votes: 7,
        accepted: true,
        comments: [{ by: 'asker', text: 'Ik wist niet dat 4-takt daarvoor was. Opgelost.' }],
      },
    ],
  },
  {
    title: 'Is een VCA nodig om te mogen lassen bij een klant?',
    text: 'Een klant vraagt om VCA en een heetwerkvergunning voor een klusje van een uur. Wat heb ik echt nodig?',
    skills: ['vca', 'werkvergunningen', 'lassen'],
    by: 'arie-van-den-brink',
    daysAgo: 96,
    votes: 4,
    answers: [
      {
        text: 'VCA is geen wettelijke plicht, maar de klant mag het eisen. Een heetwerkvergunning is van de klant zelf (en zijn verzekeraar): die schrijft hij uit, jij tekent. Reken op: brandbaar spul weg binnen 10 meter of afdekken, blusser erbij, en na afloop een brandwacht van minstens een uur. Die wachttijd reken je mee in je prijs.',
        votes: 6,
        accepted: true,
      },
    ],
  },
  {
    title: 'Cobot voor laswerk: vanaf welke serie loont dat?',
    text: 'We maken steunen in series van 20 tot 80. Een leverancier zegt dat een lascobot al vanaf 10 stuks loont. Wie heeft er een en klopt dat?',
    skills: ['cobots', 'robotlassen'],
    by: 'gerard-wolters',
    daysAgo: 12,
    votes: 8,
    answers: [
      {
        text: 'Bij ons ligt het rond de 25, als de mal er al is. Programmeren kost een half uur, de mal maken een dag. Het hangt dus vooral van je mallen af en of de delen op maat zijn: een cobot last waar hij denkt dat de naad ligt. Zorg dat je zaag- en zetwerk binnen een halve millimeter blijft.',
        votes: 9,
        comments: ['En iemand die het leuk vindt. Zonder die persoon staat hij na een maand stil.'],
      },
      {
        text: 'Reken ook de afzuiging en de veiligheid mee: de lasboog moet afgeschermd en je hebt een risicobeoordeling van de hele cel nodig, niet alleen van de arm.',
        votes: 5,
      },
    ],
  },
  {
    title: 'Scheurtjes naast de las in verenstaal',
    text: 'Een afgebroken blad van een grondbewerker van verenstaal gelast met gewone draad. Binnen een dag gescheurd, net naast de naad. Is dit te lassen?',
    skills: ['lasfouten', 'warmtebehandeling'],
    by: 'luuk-de-visser',
    daysAgo: 155,
    votes: 3,
    answers: [
      {
        text: 'Lastig. Verenstaal heeft veel koolstof: naast de naad wordt het glashard. Als je het toch doet: 250 à 300 °C voorwarmen, een austenitische draad (307) gebruiken en heel langzaam laten afkoelen, ingepakt in droog zand of een deken. De vering is op die plek weg. Een nieuw blad is bijna altijd goedkoper.',
        votes: 5,
        accepted: true,
      },
    ],
  },
  {
    title: 'Wie kan een keer meekijken bij onze buigproef?',
    text: 'We doen volgende week voor het eerst zelf een buigproef voor een lasser. De pers hebben we, de ervaring niet.',
    skills: ['lasbeoordeling'],
    by: 'wim-zantinge',
    organisation: 'pol-machinebouw',
    daysAgo: 2,
  },
  {
    title: 'Lashelm met automatisch glas: waar let je op?',
    text: 'Ik wil een eigen helm kopen. De prijzen lopen van 60 tot 500 euro. Wat maakt echt verschil?',
    skills: ['pbm', 'lassen'],
    by: 'tim-de-rooij',
    daysAgo: 19,
    votes: 6,
    answers: [
      {
        text: 'Let op de optische klasse: 1/1/1/1 of 1/1/1/2 kijkt veel rustiger dan 1/2/1/2. Voor TIG heb je vier sensoren nodig en een gevoeligheid die lage stroom ziet. Een groot venster is fijn, een zware helm niet. En vraag je baas: een lashelm is een PBM, die hoort hij te betalen.',
        votes: 8,
        accepted: true,
      },
      { text: 'Neem er een waar je later aanblaaslucht op kunt zetten. Daar ga je toch naartoe.', votes: 4 },
    ],
  },
  {
    title: 'How do I read ISO 2553 symbols with two lines?',
    text: 'Some drawings show the weld symbol with one solid and one dashed line. Which side is the weld on?',
    skills: ['lassymbolen', 'tekening-en-maat'],
    by: 'ananya-iyer',
    language: 'EN',
    daysAgo: 102,
    votes: 4,
    answers: [
      {
        text: 'In ISO 2553 system A: a symbol on the solid line means the weld is on the arrow side. A symbol on the dashed line means the other side. For a weld on both sides the dashed line may be left out. American drawings (AWS, system B) have no dashed line: below the line is arrow side, above is the other side.',
        language: 'EN',
        votes: 7,
        accepted: true,
      },
    ],
  },
  {
    title: 'Lassen van verzinkt staal, wat doen jullie tegen de damp?',
    text: 'Regelmatig een reparatie aan een verzinkt hek. Ik voelde me de dag erna grieperig.',
    skills: ['lasrook', 'lassen'],
    by: 'gert-jan-bos',
    daysAgo: 71,
    votes: 5,
    answers: [
      {
        text: 'Dat is metaaldampkoorts, van het zink. Slijp het zink eerst 3 tot 5 cm weg aan beide kanten (met een P3-masker), zet afzuiging vlak boven de naad en draag een aangeblazen helm. Duurt de koorts langer dan een dag, bel dan je huisarts. Na het lassen bijwerken met zinkspray.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Porositeit bij MAG buiten, wat kan ik doen?',
    text: 'We lassen een kademuur en er zitten gaatjes in de naad. In de werkplaats nooit last van. Gas hoger zetten helpt niet.',
    skills: ['mig-mag-lassen', 'lasfouten'],
    by: 'gert-jan-bos',
    daysAgo: 4,
    votes: 1,
    duplicateOf: 'Porositeit in MAG-naad sinds we buiten lassen',
  },
  {
    title: 'Wat is een eerlijk uurtarief voor een lasser op locatie?',
    text: 'Ik ben gevraagd voor werk op een werf, twee weken. Eigen bus en apparaat. Wat rekenen jullie?',
    skills: ['uurtarief', 'lassen'],
    by: 'corne-de-bruijn',
    daysAgo: 37,
    votes: 7,
    answers: [
      {
        text: 'Reken terug: wat wil je per jaar overhouden, plus verzekering, pensioen, bus, apparaat, gas en certificaten, gedeeld door de uren die je echt kunt schrijven (bij mij zo’n 1.250). Ik kom dan rond de € 62 ex btw uit, plus reistijd. Met gekwalificeerd werk zit ik er € 8 boven.',
        votes: 6,
      },
      {
        text: 'Spreek af wie het slijpmateriaal en de draad betaalt, en wat er gebeurt als je staat te wachten. Daar verlies je meer op dan op twee euro tarief.',
        votes: 7,
        accepted: true,
      },
    ],
  },
];
