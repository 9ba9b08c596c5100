import { CloseWaitlist } from './close-waitlist.js';
import { OfferSeats } from './offer-seats.js';
import { AcceptSeatOffer } from './accept-seat-offer.js';
import { DeclineSeatOffer } from './decline-seat-offer.js';
import { IndexTrainingWhenSeatOfferLapsed } from './index-training-when-seat-offer-lapsed.js';
import { IndexTrainingWhenSeatOffered } from './index-training-when-seat-offered.js';
import { JoinWaitlist } from './join-waitlist.js';
import { LapseOffers } from './lapse-offers.js';
import { LapseSeatOffer } from './lapse-seat-offer.js';
import { OwnEntries } from './own-entries.js';
import { PutFirstInLine } from './put-first-in-line.js';
import {
  BookingWaitlistResolver,
  SessionViewerWaitlistResolver,
  SessionWaitlistResolver,
} from './waitlist-fields.resolver.js';
import { WaitlistQueries } from './waitlist.queries.js';
import { ViewerWaitlistResolver, WaitlistResolver } from './waitlist.resolver.js';

/** The whole of the waitlist, for the module. */
export const waitlist = [
  CloseWaitlist,
  OfferSeats,
  AcceptSeatOffer,
  DeclineSeatOffer,
  IndexTrainingWhenSeatOffered,
  IndexTrainingWhenSeatOfferLapsed,
  JoinWaitlist,
  LapseOffers,
  LapseSeatOffer,
  OwnEntries,
  PutFirstInLine,
  BookingWaitlistResolver,
  SessionViewerWaitlistResolver,
  SessionWaitlistResolver,
  ViewerWaitlistResolver,
  WaitlistResolver,
  WaitlistQueries,
];
