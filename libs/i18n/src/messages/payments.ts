import type { Messages } from '../messages.js';

/** What stands on the provider's checkout page. */
export const payments = {
  nl: {
    checkoutDescription_one: '{{count}} plek: {{title}}',
    checkoutDescription_other: '{{count}} plekken: {{title}}',
  },
  en: {
    checkoutDescription_one: '{{count}} seat: {{title}}',
    checkoutDescription_other: '{{count}} seats: {{title}}',
  },
} as const satisfies Messages;
