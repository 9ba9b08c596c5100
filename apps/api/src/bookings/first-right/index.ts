import { FirstRightResolver } from './first-right.resolver.js';
import { OfferFirst } from './offer-first.js';
import { OfferedPaymentResolver } from './offered-payment.resolver.js';

/** The first right of askers to seats, for the module. */
export const firstRight = [OfferFirst, FirstRightResolver, OfferedPaymentResolver];
