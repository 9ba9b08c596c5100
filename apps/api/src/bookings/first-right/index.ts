import { FirstRightResolver } from './first-right.resolver.js';
import { GiveUpFirstRight } from './give-up-first-right.js';
import { OfferFirst } from './offer-first.js';
import { OfferedPaymentResolver } from './offered-payment.resolver.js';

/** The first right of askers to seats, for the module. */
export const firstRight = [OfferFirst, GiveUpFirstRight, FirstRightResolver, OfferedPaymentResolver];
