import type { Messages } from '../messages.js';

/** Why a question was put to somebody; how far they are and what shows it comes from the texts about skills. */
export const routing = {
  nl: {
    handedOver: 'Doorgegeven door {{name}}',
    skill: '{{skill}}: {{level}}',
    named: 'Bij naam gevraagd',
  },
  en: {
    handedOver: 'Passed on by {{name}}',
    skill: '{{skill}}: {{level}}',
    named: 'Asked by name',
  },
} as const satisfies Messages;
