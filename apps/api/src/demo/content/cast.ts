import type { DemoPerson } from './types.js';

/** Who the accounts of the sign-in page are: a trainer and a participant of the demo, and an administrator. */
export const cast = {
  trainer: 'noor-van-dijk',
  participant: 'bas-van-der-wal',
  admin: 'marije-blok',
} as const;

export const administrator: DemoPerson = {
  slug: cast.admin,
  name: 'Marije Blok',
  town: 'Utrecht',
  headline: 'Houdt Nutshell draaiende',
  about:
    'Ik lees mee, help trainers op weg en los op wat vastloopt. Loopt er iets mis met een boeking? Laat het weten.',
  languages: ['NL', 'EN'],
};
