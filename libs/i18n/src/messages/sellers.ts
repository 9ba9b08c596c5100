import type { Messages } from '../messages.js';

/** Mails to who sells, about what the law asks of them. */
export const sellers = {
  nl: {
    crkboExpiring: {
      subject: 'Je CRKBO-inschrijving loopt af op {{date}}',
      title: 'Je CRKBO-inschrijving loopt bijna af',
      text: 'Je inschrijving {{number}} als instelling geldt nog {{days}} dagen: tot {{date}}. Daarna reken je 21% btw over wat je nieuw verkoopt.',
      what: 'Ben je opnieuw ingeschreven? Zoek jezelf op in het register en zet de nieuwe datum bij je instellingen.',
      button: 'Vul de nieuwe datum in',
    },
    crkboExpired: {
      subject: 'Je rekent nu 21% btw: je CRKBO-inschrijving is afgelopen',
      title: 'Je CRKBO-inschrijving is afgelopen',
      text: 'Je inschrijving {{number}} als instelling gold tot {{date}}. Wat je vanaf nu verkoopt, heeft 21% btw. Wie al geboekt heeft, houdt de oude prijs.',
      what: 'Ben je wel opnieuw ingeschreven? Zet dan de nieuwe datum bij je instellingen. Nieuwe boekingen zijn dan weer vrijgesteld.',
      button: 'Naar je instellingen',
    },
    taxDetails: {
      subject: 'De Belastingdienst vraagt nog gegevens van je',
      title: 'Er ontbreken nog gegevens',
      text: 'Je verkocht dit jaar trainingen via Nutshell. Wij moeten elk jaar aan de Belastingdienst doorgeven wie verkoopt en voor hoeveel. Dat is een Europese regel (DAC7).',
      missing: 'Dit weten we nog niet van je: {{fields}}.',
      button: 'Vul je gegevens aan',
      why: 'We bewaren deze gegevens versleuteld en gebruiken ze alleen hiervoor.',
    },
    field: {
      legalName: 'je officiële naam',
      address: 'je adres',
      kind: 'of je een persoon of een bedrijf bent',
      taxNumber: 'je BSN of RSIN',
      birthDate: 'je geboortedatum',
      kvk: 'je KvK-nummer',
      iban: 'je rekeningnummer',
    },
  },
  en: {
    crkboExpiring: {
      subject: 'Your CRKBO registration ends on {{date}}',
      title: 'Your CRKBO registration ends soon',
      text: 'Your registration {{number}} as an institution holds for {{days}} more days: until {{date}}. After that you charge 21% VAT on what you newly sell.',
      what: 'Are you registered again? Look yourself up in the register and put the new date in your settings.',
      button: 'Fill in the new date',
    },
    crkboExpired: {
      subject: 'You now charge 21% VAT: your CRKBO registration has ended',
      title: 'Your CRKBO registration has ended',
      text: 'Your registration {{number}} as an institution held until {{date}}. What you sell from now on carries 21% VAT. Who booked already keeps the old price.',
      what: 'Are you registered again after all? Put the new date in your settings. New bookings are exempt again then.',
      button: 'To your settings',
    },
    taxDetails: {
      subject: 'The tax office still needs some details of you',
      title: 'Some details are missing',
      text: 'You sold workshops through Nutshell this year. Every year we must tell the tax office who sells, and for how much. That is a European rule (DAC7).',
      missing: 'This we do not know yet: {{fields}}.',
      button: 'Complete your details',
      why: 'We keep these details encrypted and use them for this alone.',
    },
    field: {
      legalName: 'your legal name',
      address: 'your address',
      kind: 'whether you are a person or a company',
      taxNumber: 'your BSN or RSIN',
      birthDate: 'your date of birth',
      kvk: 'your KvK number',
      iban: 'your bank account number',
    },
  },
} as const satisfies Messages;
