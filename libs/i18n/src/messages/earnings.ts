import type { Messages } from '../messages.js';

/** What a trainer earns and receives, and the money pages of who runs the platform. */
export const earnings = {
  nl: {
    title: 'Inkomsten',
    lead: 'Wat je trainingen opleveren, wat er nog komt en wat al op je rekening staat.',
    signInTitle: 'Log in om je inkomsten te zien',
    signIn: 'Inloggen',
    notTrainerTitle: 'Hier staan straks je inkomsten',
    notTrainerText: 'Vul eerst je gegevens als trainer in. Daarna zet je je uitbetaling klaar.',
    toTrainerProfile: 'Vul je gegevens in',
    account: {
      title: 'Je uitbetaling',
      NONE: 'Nog niet klaargezet',
      INCOMPLETE: 'Nog niet af',
      ACTIVE: 'Klaar',
      RESTRICTED: 'Er is iets nodig',
      NONEText:
        'Voor je iets aanbiedt waarvoor mensen betalen, vertel je onze betaaldienst wie je bent en op welke rekening je je geld wilt. Dat duurt ongeveer vijf minuten. Houd je identiteitsbewijs en je rekeningnummer bij de hand.',
      INCOMPLETEText: 'Je bent begonnen, maar de betaaldienst heeft nog gegevens van je nodig.',
      ACTIVEText:
        'Je kunt geld ontvangen. Twee dagen na elke sessie maken we het over, zonder dat je iets hoeft te doen.',
      RESTRICTEDText:
        'De betaaldienst heeft gegevens van je nodig. Tot die er zijn, wachten je uitbetalingen. Ze raken niet kwijt.',
      needed: 'Nog nodig:',
      requirement: {
        external_account: 'je rekeningnummer',
        'individual.verification.document': 'een foto van je identiteitsbewijs',
        other: 'gegevens over jou of je bedrijf',
      },
      fee: 'We houden {{percent}}% van de prijs zonder btw in als servicekosten, met 21% btw over die kosten. De koper betaalt niets extra.',
      mandate: 'Ik ga akkoord met de ',
      mandateLink: 'afspraak over facturen en uitbetaling',
      mandateError: 'Vink dit aan om verder te gaan.',
      mandateAccepted: 'Je ging op {{date}} akkoord met de ',
      start: 'Zet je uitbetaling klaar',
      continue: 'Maak het af',
      repair: 'Geef de gegevens',
      change: 'Wijzig je rekening of gegevens',
      back: 'We vragen de betaaldienst hoe het ervoor staat.',
      failed: 'De betaaldienst antwoordt niet. Probeer het zo nog een keer.',
      incompleteProfile: 'Vul eerst je gegevens als trainer aan.',
    },
    agreement: {
      title: 'Afspraak over facturen en uitbetaling',
      lead: 'Versie {{version}}. Deze afspraak geldt tussen jou als trainer en Nutshell, zodra je je uitbetaling klaarzet.',
      sellTitle: 'Jij verkoopt, wij doen de administratie',
      sell: 'Jij verkoopt je training aan de deelnemer. Nutshell brengt jullie bij elkaar en is zelf geen verkoper.',
      invoiceTitle: 'Facturen in jouw naam',
      invoice:
        'Je geeft Nutshell opdracht om facturen en creditnota’s in jouw naam en voor jouw rekening uit te reiken, met de gegevens uit je trainersprofiel. Je krijgt van elke factuur een kopie. Klopt er iets niet, dan laat je dat binnen 14 dagen weten. Je geeft zelf geen tweede factuur voor dezelfde boeking. Voor de juiste btw en je aangifte blijf jij verantwoordelijk; verandert er iets aan je btw-situatie, dan pas je je profiel meteen aan.',
      moneyTitle: 'Het geld van de deelnemer',
      money:
        'De deelnemer betaalt aan Nutshell via onze betaaldienst. Twee dagen na de sessie maken we het bedrag aan je over, min de servicekosten van {{percent}}% van de prijs zonder btw en 21% btw over die kosten. Je ziet de kosten voordat je publiceert. Gratis sessies kosten niets.',
      backTitle: 'Geld terug',
      back: 'Annuleer jij, dan krijgt de deelnemer alles terug. Annuleert de deelnemer, dan geldt je annuleringsvoorwaarde; over wat je houdt rekenen we naar verhouding servicekosten. Dient een deelnemer binnen 72 uur na de sessie een klacht in, dan houden we het geld van die boeking vast tot een moderator heeft besloten. Gaat er na de uitbetaling geld terug, dan halen we jouw deel terug en krijg je de servicekosten naar verhouding terug.',
      endTitle: 'Stoppen',
      end: 'Je kunt deze afspraak stoppen als je geen betaalde sessies meer open hebt staan. Wat al verkocht is, handelen we samen af.',
    },
    mail: {
      disputeOpened: {
        subject: 'Een deelnemer heeft een klacht: {{title}}',
        preview: 'Een moderator kijkt ernaar. Het geld van deze boeking wacht zolang.',
        title: 'Een deelnemer heeft een klacht',
        text: 'Een deelnemer aan “{{title}}” vindt dat de sessie niet was zoals beloofd. Dit schreef hij of zij:',
        next: 'Een moderator bekijkt de klacht en besluit. Het geld van deze ene boeking wacht zolang; de rest gaat gewoon door. Wil je iets laten weten, beantwoord dan deze mail.',
        button: 'Bekijk de sessie',
      },
      disputeSettled: {
        subject: 'Er is besloten over de klacht: {{title}}',
        preview: 'Lees wat er is besloten en waarom.',
        title: 'Er is besloten over de klacht',
        why: 'De moderator schrijft:',
        member: {
          refund: 'Je krijgt {{amount}} terug voor “{{title}}”, op dezelfde manier als je betaalde.',
          none: 'Je krijgt geen geld terug voor “{{title}}”.',
          button: 'Bekijk je boeking',
        },
        trainer: {
          refund:
            'De deelnemer aan “{{title}}” krijgt {{amount}} terug. Over dat deel betaal je ook geen servicekosten.',
          none: 'De klacht over “{{title}}” is afgewezen. Het geld van deze boeking komt naar je toe.',
          button: 'Bekijk je inkomsten',
        },
      },
      booksDiffer: {
        subject: 'De boeken kloppen niet met de betaaldienst',
        preview: 'Kijk waar het verschil zit.',
        title: 'De boeken kloppen niet met de betaaldienst',
        text: 'De vergelijking van vannacht vond een verschil van {{amount}}, in {{count}} regels:',
        line: '{{what}}: betaaldienst {{provider}}, boeken {{ledger}}',
        button: 'Bekijk de vergelijking',
      },
    },
  },
  en: {
    title: 'Earnings',
    lead: 'What your workshops bring in, what is still to come and what is in your account already.',
    signInTitle: 'Sign in to see your earnings',
    signIn: 'Sign in',
    notTrainerTitle: 'Your earnings will be here',
    notTrainerText: 'First fill in your details as a trainer. Then set up your payouts.',
    toTrainerProfile: 'Fill in your details',
    account: {
      title: 'Your payouts',
      NONE: 'Not set up yet',
      INCOMPLETE: 'Not finished yet',
      ACTIVE: 'Ready',
      RESTRICTED: 'Something is needed',
      NONEText:
        'Before you offer something people pay for, you tell our payment provider who you are and to which account your money should go. It takes about five minutes. Keep your identity document and account number at hand.',
      INCOMPLETEText: 'You started, but the payment provider still needs details from you.',
      ACTIVEText:
        'You can receive money. Two days after each session we transfer it; there is nothing you need to do.',
      RESTRICTEDText:
        'The payment provider needs details from you. Until they are there your payouts wait. They do not get lost.',
      needed: 'Still needed:',
      requirement: {
        external_account: 'your account number',
        'individual.verification.document': 'a photo of your identity document',
        other: 'details about you or your company',
      },
      fee: 'We keep {{percent}}% of the price without VAT as platform fee, plus 21% VAT over that fee. The buyer pays nothing extra.',
      mandate: 'I agree to the ',
      mandateLink: 'arrangement on invoices and payouts',
      mandateError: 'Tick this to continue.',
      mandateAccepted: 'On {{date}} you agreed to the ',
      start: 'Set up your payouts',
      continue: 'Finish it',
      repair: 'Give the details',
      change: 'Change your account or details',
      back: 'We are asking the payment provider how it stands.',
      failed: 'The payment provider does not answer. Try again in a moment.',
      incompleteProfile: 'First complete your details as a trainer.',
    },
    agreement: {
      title: 'Arrangement on invoices and payouts',
      lead: 'Version {{version}}. This arrangement applies between you as a trainer and Nutshell, once you set up your payouts.',
      sellTitle: 'You sell, we do the administration',
      sell: 'You sell your workshop to the participant. Nutshell brings you together and is not a seller itself.',
      invoiceTitle: 'Invoices in your name',
      invoice:
        'You instruct Nutshell to issue invoices and credit notes in your name and on your behalf, with the details in your trainer profile. You receive a copy of each invoice. If something is wrong, you say so within 14 days. You do not issue a second invoice for the same booking yourself. You remain responsible for the right VAT and your tax return; if your VAT situation changes, you adapt your profile at once.',
      moneyTitle: 'The participant’s money',
      money:
        'The participant pays Nutshell through our payment provider. Two days after the session we transfer the amount to you, less the platform fee of {{percent}}% of the price without VAT and 21% VAT over that fee. You see the fee before you publish. Free sessions cost nothing.',
      backTitle: 'Money back',
      back: 'If you cancel, the participant gets everything back. If the participant cancels, your cancellation terms apply; over what you keep we take the fee in proportion. If a participant files a complaint within 72 hours after the session, we hold that booking’s money until a moderator has decided. If money goes back after the payout, we take back your part and you get the fee back in proportion.',
      endTitle: 'Ending it',
      end: 'You can end this arrangement when you have no paid sessions open any more. What has been sold already, we settle together.',
    },
    mail: {
      disputeOpened: {
        subject: 'A participant has a complaint: {{title}}',
        preview: 'A moderator looks into it. This booking’s money waits until then.',
        title: 'A participant has a complaint',
        text: 'A participant of “{{title}}” feels that the session was not as promised. This is what they wrote:',
        next: 'A moderator reads the complaint and decides. The money of this one booking waits until then; the rest goes on as usual. If you want to say something about it, reply to this mail.',
        button: 'See the session',
      },
      disputeSettled: {
        subject: 'The complaint has been decided: {{title}}',
        preview: 'Read what was decided and why.',
        title: 'The complaint has been decided',
        why: 'The moderator writes:',
        member: {
          refund: 'You get {{amount}} back for “{{title}}”, the same way you paid.',
          none: 'You get no money back for “{{title}}”.',
          button: 'See your booking',
        },
        trainer: {
          refund:
            'The participant of “{{title}}” gets {{amount}} back. You pay no fee over that part either.',
          none: 'The complaint about “{{title}}” was rejected. The money of this booking comes to you.',
          button: 'See your earnings',
        },
      },
      booksDiffer: {
        subject: 'The books differ from the payment provider',
        preview: 'See where the difference is.',
        title: 'The books differ from the payment provider',
        text: 'Last night’s comparison found a difference of {{amount}}, in {{count}} lines:',
        line: '{{what}}: provider {{provider}}, books {{ledger}}',
        button: 'See the comparison',
      },
    },
  },
} as const satisfies Messages;
