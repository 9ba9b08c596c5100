import type { DemoQuestion } from '../post-types.js';

export const marketingQuestions: readonly DemoQuestion[] = [
  {
    title: 'Hoe vaak moet je posten op LinkedIn als klein technisch bedrijf?',
    text: 'Ik heb twee uur per week. Iedereen zegt elke dag.',
    skills: ['linkedin'],
    by: 'nienke-rademaker',
    daysAgo: 64,
    votes: 10,
    answers: [
      {
        text: 'Twee keer per week en dan een half jaar volhouden doet meer dan elke dag en na een maand stoppen. Wat bij ons werkt: een foto van iets in aanbouw, één detail uitgelegd, door iemand met een naam. Reageer een kwartier na plaatsen op reacties.',
        votes: 12,
        accepted: true,
      },
      {
        text: 'Laat de collega’s het vanaf hun eigen profiel doen. Een bedrijfspagina ziet bijna niemand.',
        votes: 8,
      },
    ],
  },
  {
    title: 'Google Bedrijfsprofiel: recensie van iemand die nooit klant was',
    text: 'Eén ster, naam zegt ons niets. Krijg ik die weg?',
    skills: ['lokale-seo', 'verkoop'],
    by: 'emre-celik',
    daysAgo: 38,
    votes: 7,
    answers: [
      {
        text: 'Meld hem via de drie puntjes, met als reden dat het geen echte ervaring is. Het duurt een week en lukt lang niet altijd. Antwoord intussen kort en vriendelijk: “We kunnen uw naam niet vinden in onze administratie. Bel ons even, dan zoeken we het uit.” Andere lezers kijken vooral naar dat antwoord.',
        votes: 10,
        accepted: true,
      },
    ],
  },
  {
    title: 'Welke zoekwoorden voor een trappenmaker met klanten door heel het land?',
    text: '“Stalen trap” is te groot voor ons. Waar zouden jullie op schrijven?',
    skills: ['zoekwoordonderzoek'],
    by: 'nienke-rademaker',
    organisation: 'van-zijl-trappen',
    daysAgo: 42,
    votes: 3,
    answers: [
      {
        text: 'Kijk in onze eigen offerteaanvragen welke woorden klanten gebruiken. Ik zie in de configurator: “bordestrap met kwartdraai”, “vlizotrap vervangen”, “maximale optrede”. Per vraag één pagina met maten en foto’s, dat zoekt minder vaak maar die mensen kopen wel.',
        by: 'bas-van-der-wal',
        votes: 4,
        accepted: true,
      },
    ],
  },
  {
    title: 'Nieuwsbrief: mag ik klanten mailen zonder dat ze zich aanmeldden?',
    text: 'We hebben 800 adressen van mensen die ooit iets kochten.',
    skills: ['adressenlijst', 'avg'],
    by: 'jolanda-dekker',
    daysAgo: 73,
    votes: 11,
    answers: [
      {
        text: 'Aan klanten mag je zonder aparte toestemming mailen over eigen, gelijksoortige producten, als je bij de koop de kans gaf om nee te zeggen en in elke mail een afmeldlink staat (artikel 11.7 Telecommunicatiewet). Gaf je die kans toen niet, vraag dan eerst toestemming. Adressen van een beurs of een gekochte lijst vallen er niet onder.',
        votes: 14,
        accepted: true,
      },
    ],
  },
  {
    title: 'Openingspercentage zakt, is mijn onderwerpregel slecht?',
    text: 'Van 41% naar 29% in een jaar. Lijst is gegroeid van 600 naar 1.900.',
    skills: ['nieuwsbrieven'],
    by: 'sietske-bouma',
    daysAgo: 30,
    votes: 6,
    answers: [
      {
        text: 'Een grotere lijst heeft minder trouwe lezers, dus dalen is normaal. Opens kloppen bovendien niet meer goed: Apple Mail opent alles alvast. Kijk naar klikken en afmeldingen. Stuur iemand die een half jaar niet klikt één mail “wil je dit nog?” en haal hem er daarna af, dat helpt ook je bezorging.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Google Ads met 300 euro per maand, heeft dat zin?',
    text: 'Schildersbedrijf, werkgebied 20 km.',
    skills: ['google-ads'],
    by: 'bilal-haddad',
    daysAgo: 56,
    votes: 8,
    answers: [
      {
        text: 'Ja, als je smal begint: één campagne Zoeken, alleen je postcodes, vijf woorden met bedoeling (“schilder offerte [plaats]”), exacte zoekwoorden, en elke week de zoektermen nalopen en uitsluiten (“vacature”, “cursus”, “zelf”). Met een klik van € 3 heb je 100 bezoekers. Meet telefoontjes, niet alleen formulieren. Zet Performance Max uit tot je weet wat werkt.',
        votes: 11,
        accepted: true,
      },
    ],
  },
  {
    title: 'Analytics zonder cookies: welke keuze is praktisch?',
    text: 'We willen weten welke pagina’s werken, meer niet.',
    skills: ['matomo', 'cookies-toestemming', 'informatiebeveiliging'],
    by: 'vincent-de-haan',
    daysAgo: 85,
    votes: 6,
    answers: [
      {
        text: 'Matomo of Plausible, zelf gehost of in Europa, zonder cookies en met ingekort IP-adres. Dan hoeft er voor de statistiek geen balk op. Je verliest wel terugkerende bezoekers en de route van advertentie tot aankoop. Voor “welke pagina’s werken” is het ruim genoeg.',
        votes: 9,
        accepted: true,
      },
    ],
  },
  {
    title: 'Een tekst voor de site waarin geen vakwoorden staan, hoe toets je dat?',
    text: 'Onze monteurs snappen hem, klanten niet.',
    skills: ['begrijpelijke-taal', 'webteksten'],
    by: 'rachel-de-koning',
    daysAgo: 46,
    votes: 5,
    answers: [
      {
        text: 'Laat iemand buiten het vak hem hardop voorlezen en daarna navertellen. Waar hij hapert of iets verzint, zit je probleem. Verder: zinnen rond de tien woorden, één gedachte per zin, en bij elk vakwoord kiezen: schrappen, vervangen of één keer uitleggen.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Site verhuisd en nu uit Google verdwenen',
    text: 'Nieuwe site staat online sinds drie weken. Van plek 4 naar niets.',
    skills: ['technische-seo', 'search-console', 'wordpress'],
    by: 'amber-derksen',
    daysAgo: 19,
    votes: 9,
    answers: [
      {
        text: 'Kijk eerst of bij WordPress onder Instellingen, Lezen het vinkje “Zoekmachines ontmoedigen” nog aan staat. Daarna: krijgt elke oude pagina een 301 naar de nieuwe? Typ je oude adressen over. Dien de sitemap in bij Search Console en kijk bij Pagina’s naar de reden. Herstel duurt een paar weken.',
        votes: 13,
        accepted: true,
        comments: [{ by: 'asker', text: 'Het vinkje. Ik durf het bijna niet te zeggen.' }],
      },
    ],
  },
  {
    title: 'Do Instagram ads work for coffee in a small region?',
    text: 'We roast in Rotterdam and sell online and in the shop. Budget is 200 euro a month.',
    skills: ['instagram', 'meta-ads'],
    by: 'yonas-tesfai',
    organisation: 'koffiebranderij-maasstroom',
    language: 'EN',
    daysAgo: 33,
    votes: 2,
    answers: [
      {
        text: 'For the shop: yes, radius of 5 km and a tasting on Saturday as the offer. For online: the first bag costs us about 11 euro in ads, so it only pays if people come back. I would put 120 on the shop and 80 on people who visited the web shop and did not buy.',
        by: 'lisanne-moerman',
        language: 'EN',
        votes: 3,
        accepted: true,
      },
    ],
  },
  {
    title: 'Filmpje van 20 seconden in de werkplaats: wat moet erin?',
    text: 'Voor Instagram en voor vacatures.',
    skills: ['korte-video', 'filmen-met-telefoon'],
    by: 'kirsten-lubbers',
    daysAgo: 12,
    votes: 6,
    answers: [
      {
        text: 'Eerste twee seconden: beweging en geluid, vonken of een spaan, geen logo. Daarna drie beelden van dichtbij, één gezicht dat iets zegt, en eindig met wat iemand moet doen. Film staand (9:16), houd de telefoon tegen je borst, en zet er ondertitels op want bijna iedereen kijkt zonder geluid.',
        votes: 8,
        accepted: true,
      },
    ],
  },
  {
    title: 'Hoe reken ik uit wat een klant via advertenties mij kost?',
    text: 'Ik gaf 900 euro uit en kreeg 22 aanvragen, waarvan 6 opdrachten.',
    skills: ['marketingcijfers'],
    by: 'frank-oomen',
    daysAgo: 99,
    votes: 4,
    answers: [
      {
        text: 'Per aanvraag: 900 / 22 = € 40,91. Per klant: 900 / 6 = € 150. Zet dat naast wat je aan een opdracht verdient na materiaal en uren. Houd je per klant € 600 over, dan is het prima. Tel ook je eigen tijd mee voor de offertes die niets werden.',
        votes: 7,
        accepted: true,
      },
    ],
  },
  {
    title: 'Wie schreef wel eens een wervende vacature voor een lasser?',
    text: 'Er reageert niemand op “teamplayer met hands-on mentaliteit”.',
    skills: ['vacatureteksten', 'werven-en-selecteren'],
    by: 'hatice-yilmaz',
    organisation: 'van-zijl-trappen',
    daysAgo: 11,
    votes: 5,
    answers: [
      {
        text: 'Noem wat hij last en waarmee, het loon in euro’s, de tijden en of er afzuiging is. Zet Kees erop met foto en telefoonnummer in plaats van personeelszaken. En film twintig seconden van de werkplek. Ik wil hem wel voor je schrijven, dan leest Omar hem na.',
        by: 'nienke-rademaker',
        votes: 6,
        accepted: true,
      },
    ],
  },
  {
    title: 'Welke cijfers laat je aan de directie zien over de webwinkel?',
    text: 'Nu een lijst met 20 getallen waar niemand naar kijkt.',
    skills: ['marketingcijfers', 'dashboards-maken'],
    by: 'merel-ouwens',
    daysAgo: 26,
    votes: 6,
    answers: [
      {
        text: 'Vier: omzet, aantal bestellingen, gemiddeld bedrag, en hoeveel procent van de bezoekers koopt. Elk met vorig jaar ernaast. Daaronder één zin: wat viel op en wat gaan we doen. Die zin is belangrijker dan de grafiek.',
        votes: 9,
        accepted: true,
      },
    ],
  },
  {
    title: 'TikTok voor een drukkerij, iemand die het doet?',
    text: 'Onze leerling wil beginnen, ik twijfel.',
    skills: ['tiktok'],
    by: 'renske-blom',
    organisation: 'drukkerij-eemdruk',
    daysAgo: 8,
    votes: 3,
    answers: [
      {
        text: 'Laten doen. Snijmachines en foliedruk zijn leuk om te zien en het kost ons niks. Spreek af: geen klantwerk in beeld zonder te vragen, en ik kijk één keer per week mee.',
        by: 'carmen-lopez',
        votes: 3,
      },
    ],
  },
  {
    title: 'Beste moment om een mailing te sturen naar aannemers?',
    text: 'Ze zitten overdag niet achter een scherm.',
    skills: ['nieuwsbrieven'],
    by: 'jasper-van-boxtel',
    daysAgo: 2,
    votes: 2,
  },
];
