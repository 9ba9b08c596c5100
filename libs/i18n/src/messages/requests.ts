import type { Messages } from '../messages.js';

/** Training requests: the list and the map, asking for one, and the page of one. */
export const requests = {
  nl: {
    title: 'Leervragen',
  },
  en: {
    title: 'Training requests',
  },
} as const satisfies Messages;
