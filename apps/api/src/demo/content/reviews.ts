import type { DemoLanguage } from './types.js';

export type DemoScore = 2 | 3 | 4 | 5;

/** Sentences of which a review is made: how it was, what one took home, and a word at the end, which may be missing. */
export interface ReviewWords {
  how: readonly string[];
  gain: readonly string[];
  end: readonly string[];
}

const dutch: Record<DemoScore, ReviewWords> = {
  5: {
    how: [
      'Wat een fijne ochtend, en geen minuut te lang.',
      'Eindelijk een training waar je zelf aan de slag gaat.',
      'Ik kwam met een concreet probleem en ging met de oplossing naar huis.',
      'Klein groepje, veel aandacht, geen dia’s om de dia’s.',
      'Precies het niveau dat in de omschrijving staat.',
      'Beter dan de tweedaagse die ik vorig jaar volgde.',
      'Duidelijke uitleg, en alle ruimte om fouten te maken.',
      'Je merkt dat de trainer dit werk zelf elke week doet.',
      'Ik zag ertegenop, maar na een kwartier was dat weg.',
      'Met z’n vijven rond één tafel, dat werkt gewoon.',
    ],
    gain: [
      'De volgende dag heb ik het meteen gebruikt.',
      'We hebben het intussen met het hele team overgenomen.',
      'Het lijstje dat je meekrijgt hangt nu boven mijn bureau.',
      'Ik snap nu ook waarom het bij ons steeds misging.',
      'Mijn eigen voorbeeld kwam aan de beurt, dat maakte het verschil.',
      'Het scheelt mij nu een halve dag per week.',
      'De voorbeelden kwamen uit ons soort bedrijf.',
      'Van drie dingen dacht ik: had ik dat maar eerder geweten.',
      'Ik durf het nu zelf, zonder er iemand bij te halen.',
      'De oefening aan het eind was pittig en juist daarom goed.',
    ],
    end: [
      'Aanrader.',
      'Mijn collega gaat volgende maand.',
      'Dank je wel!',
      'Ik kom terug voor het vervolg.',
      'Koffie was ook prima.',
      'Goed te bereiken met de trein.',
      'Doen.',
    ],
  },
  4: {
    how: [
      'Prima training, lekker praktisch.',
      'Goed opgebouwd, van eenvoudig naar lastig.',
      'Rustige uitleg en tijd voor vragen.',
      'Fijne trainer die goed luistert.',
      'Nuttig, ook als je al wat ervaring hebt.',
      'Vlot tempo, dat past bij mij.',
      'Degelijk en eerlijk over wat wel en niet kan.',
      'Leuke groep, iedereen dacht mee.',
    ],
    gain: [
      'Het laatste onderdeel ging wat snel, daar had ik graag een half uur extra voor gehad.',
      'Ik heb er drie dingen uit gehaald die ik nu doe.',
      'Neem vooral een eigen voorbeeld mee, dan haal je er meer uit.',
      'Het meeste kan ik zo toepassen, voor de rest moet ik nog oefenen.',
      'De stof vooraf was handig, die had ik niet willen missen.',
      'Voor echte beginners is het even aanpoten.',
      'Het materiaal achteraf is goed terug te lezen.',
      'We kwamen niet aan alle vragen toe, maar de trainer mailde de dag erna de antwoorden.',
    ],
    end: [
      'Parkeren was lastig.',
      'Zeker het geld waard.',
      'Volgende keer neem ik een collega mee.',
      'Het was wel warm in het zaaltje.',
      'Tevreden.',
      'Vier sterren.',
    ],
  },
  3: {
    how: [
      'Goede trainer, maar de groep was voor mij te gemengd.',
      'Aardig, al wist ik een deel al.',
      'De eerste helft was sterk, daarna zakte het wat in.',
      'Op zich prima, alleen begonnen we twintig minuten later.',
    ],
    gain: [
      'Ik had meer willen oefenen en minder willen luisteren.',
      'Lees goed wat je al moet kunnen, dat had ik beter moeten doen.',
      'Een paar bruikbare tips, voor de rest moet ik het zelf uitzoeken.',
      'Voor ons soort bedrijf waren de voorbeelden wat groot.',
    ],
    end: [
      'Geen spijt van, maar ik had er meer van verwacht.',
      'Met een kleinere groep was het een vier geworden.',
    ],
  },
  2: {
    how: ['Dit was niet wat ik zocht.', 'Veel verhalen, weinig oefenen.'],
    gain: [
      'Het niveau lag lager dan in de omschrijving staat.',
      'De helft van de tijd ging op aan laptops die het niet deden.',
    ],
    end: ['Jammer, want de trainer weet er duidelijk veel van.'],
  },
};

const english: Record<DemoScore, ReviewWords> = {
  5: {
    how: [
      'Exactly what I needed, and not a minute too long.',
      'Small group, real examples, no slides for the sake of slides.',
    ],
    gain: ['I used it the very next day.', 'We worked on my own case, which made all the difference.'],
    end: ['Recommended.', 'Thanks!'],
  },
  4: {
    how: ['Practical and well prepared.', 'Clear explanations and time for questions.'],
    gain: ['The last part went a bit fast for me.', 'I took home three things that I do differently now.'],
    end: ['Worth the money.', 'Bring a case of your own.'],
  },
  3: {
    how: ['Good trainer, mixed group.'],
    gain: ['I would have liked to practise more.'],
    end: ['Fine, but I expected a little more.'],
  },
  2: {
    how: ['Not what I was looking for.'],
    gain: ['The level was lower than described.'],
    end: ['A pity.'],
  },
};

export const reviewWords: Record<DemoLanguage, Record<DemoScore, ReviewWords>> = { NL: dutch, EN: english };

/** What trainers answer: to who was pleased, and to who was less so. */
export const replies: Record<DemoLanguage, { pleased: readonly string[]; other: readonly string[] }> = {
  NL: {
    pleased: [
      'Dank je wel, leuk om te horen! Laat gerust weten hoe het verder gaat.',
      'Fijn dat je er meteen iets mee kon. Tot een volgende keer.',
      'Dank! Jouw voorbeeld maakte het voor de hele groep beter.',
      'Mooi om te lezen. De oefeningen staan nog online, mocht je iets willen terugkijken.',
      'Wat goed dat het team meedoet. Vragen? Mail me gerust.',
    ],
    other: [
      'Dank voor je eerlijke woorden. Ik heb het laatste onderdeel intussen langer gemaakt.',
      'Je hebt gelijk, die dag liep het uit. Bel me gerust, dan neem ik de rest met je door.',
      'Goed punt over het niveau. Ik heb de omschrijving aangepast, zodat duidelijk is voor wie dit is.',
    ],
  },
  EN: {
    pleased: ['Thank you, glad it helped! Let me know how it goes.', 'Great to hear. See you next time.'],
    other: ['Thank you for being frank. I made the last part longer since.'],
  },
};

/** Colleagues for whom somebody books along; they have no account. */
export const colleagues: readonly string[] = [
  'Tessa Kuipers',
  'Mo El Amrani',
  'Jeroen Prins',
  'Linda Vos',
  'Sven de Graaf',
  'Fatma Yıldız',
  'Robin Hendriks',
  'Kim Scholten',
  'Wouter Bos',
  'Nadia Bouzid',
  'Gerrit Postma',
  'Eline Verbeek',
  'Pieter Mulder',
  'Aylin Demir',
  'Hugo van Leeuwen',
  'Marloes Smit',
];
