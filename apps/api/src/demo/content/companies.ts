import type { Buyer } from '@nutshell/domain';

const company = (name: string, kvk: string, street: string, postcode: string, town: string): Buyer => ({
  kind: 'BUSINESS',
  name,
  kvk,
  vatId: null,
  street,
  postcode,
  town,
  country: 'NL',
  email: null,
});

/** Who books for colleagues; their numbers are from a range that the register never gave out. */
export const companies: readonly Buyer[] = [
  company('Bakker & Zonen B.V.', '47120836', 'Stationsplein 9', '3818 LE', 'Amersfoort'),
  company('Constructiebedrijf Wolters B.V.', '47231954', 'Havenweg 28', '7418 BV', 'Deventer'),
  company('Studio Noorderlicht V.O.F.', '47348120', 'Oude Ebbingestraat 41', '9712 HC', 'Groningen'),
  company('Van Rijn Installatietechniek B.V.', '47459207', 'Ambachtsweg 14', '2641 KS', 'Pijnacker'),
  company('Coöperatie De Windvang U.A.', '47560318', 'Molenlaan 3', '1671 GD', 'Medemblik'),
  company('Kwekerij Van der Meulen B.V.', '47671429', 'Veilingweg 102', '1431 BR', 'Aalsmeer'),
  company('Zorggroep Het Baken', '47782530', 'Parkweg 66', '6511 KJ', 'Nijmegen'),
  company('Drukkerij Leesbaar B.V.', '47893641', 'Nieuwegracht 20', '3512 LR', 'Utrecht'),
];
