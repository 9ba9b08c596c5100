import { priceWithVat, ratingOf, REVIEW_SCORE, seatsLeft } from '@nutshell/domain';
import type { PersonFacts, SessionFacts, TrainingFacts } from './pages.queries.js';

const SCHEMA = 'https://schema.org';
const FEW_SEATS = 3;

const euros = (cents: number): string => (cents / 100).toFixed(2);

function availability(session: SessionFacts): string {
  const left = seatsLeft(session);
  if (left === 0) return `${SCHEMA}/SoldOut`;
  return left <= FEW_SEATS ? `${SCHEMA}/LimitedAvailability` : `${SCHEMA}/InStock`;
}

function location(session: SessionFacts, url: string): object {
  if (!session.town) return { '@type': 'VirtualLocation', url };
  return {
    '@type': 'Place',
    name: session.placeName ?? session.town,
    address: {
      '@type': 'PostalAddress',
      addressLocality: session.town,
      addressCountry: 'NL',
      ...(session.street && { streetAddress: session.street }),
      ...(session.postcode && { postalCode: session.postcode }),
    },
    geo: { '@type': 'GeoCoordinates', latitude: session.latitude, longitude: session.longitude },
  };
}

const organizer = (training: TrainingFacts, publicUrl: string): object => ({
  '@type': training.tradeName ? 'Organization' : 'Person',
  name: training.tradeName ?? training.trainerName,
  url: `${publicUrl}/mensen/${training.trainerSlug}`,
});

/** schema.org Event with its offer, the price including VAT. */
function event(training: TrainingFacts, session: SessionFacts, publicUrl: string): object {
  const url = `${publicUrl}/trainingen/${training.slug}`;
  return {
    '@context': SCHEMA,
    '@type': 'EducationEvent',
    '@id': `${url}#${session.id}`,
    name: training.title,
    description: training.summary,
    startDate: new Date(session.startsAt).toISOString(),
    endDate: new Date(session.endsAt).toISOString(),
    eventStatus: `${SCHEMA}/EventScheduled`,
    eventAttendanceMode: `${SCHEMA}/${session.town ? 'Offline' : 'Online'}EventAttendanceMode`,
    inLanguage: training.language.toLowerCase(),
    location: location(session, url),
    organizer: organizer(training, publicUrl),
    performer: { '@type': 'Person', name: training.trainerName },
    maximumAttendeeCapacity: session.capacity,
    remainingAttendeeCapacity: seatsLeft(session),
    ...(training.imageId && { image: [`${publicUrl}/files/${training.imageId}/1600`] }),
    offers: {
      '@type': 'Offer',
      url,
      price: euros(priceWithVat(session.priceExVatCents, session.vatStatus).inclVatCents),
      priceCurrency: 'EUR',
      availability: availability(session),
    },
  };
}

/** The score, where there are reviews enough to show one. */
function aggregateRating(training: TrainingFacts): object {
  const rating = ratingOf(training.scores);
  if (!rating) return {};
  const { average: ratingValue, count: reviewCount } = rating;
  const scale = { bestRating: REVIEW_SCORE.max, worstRating: REVIEW_SCORE.min };
  return { aggregateRating: { '@type': 'AggregateRating', ratingValue, reviewCount, ...scale } };
}

/** schema.org Course with an instance per session, and each session as an event of its own. */
export function trainingData(training: TrainingFacts, publicUrl: string): object[] {
  const url = `${publicUrl}/trainingen/${training.slug}`;
  const events = training.sessions.map((session) => event(training, session, publicUrl));
  const course = {
    '@context': SCHEMA,
    '@type': 'Course',
    '@id': url,
    url,
    name: training.title,
    description: training.summary,
    inLanguage: training.language.toLowerCase(),
    provider: organizer(training, publicUrl),
    teaches: training.outcomes,
    ...aggregateRating(training),
    about: training.topics.map(({ nl, en }) => (training.language === 'NL' ? nl : en)),
    hasCourseInstance: training.sessions.map((session) => ({
      '@type': 'CourseInstance',
      courseMode: session.town ? 'Onsite' : 'Online',
      courseWorkload: `PT${training.durationMinutes}M`,
      startDate: new Date(session.startsAt).toISOString(),
      endDate: new Date(session.endsAt).toISOString(),
      location: location(session, url),
    })),
  };
  return [course, ...events];
}

export const personData = (person: PersonFacts, publicUrl: string): object[] => [
  {
    '@context': SCHEMA,
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: person.name,
      url: `${publicUrl}/mensen/${person.slug}`,
      ...(person.headline && { jobTitle: person.headline }),
      ...(person.city && { homeLocation: { '@type': 'Place', name: person.city } }),
      ...(person.photoId && { image: `${publicUrl}/files/${person.photoId}/800` }),
    },
  },
];

export const siteData = (publicUrl: string): object[] => [
  {
    '@context': SCHEMA,
    '@type': 'WebSite',
    name: 'Nutshell',
    url: publicUrl,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${publicUrl}/trainingen?zoek={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  },
];

export const listData = (items: readonly { slug: string; title: string }[], publicUrl: string): object[] => [
  {
    '@context': SCHEMA,
    '@type': 'ItemList',
    itemListElement: items.map(({ slug, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      url: `${publicUrl}/trainingen/${slug}`,
    })),
  },
];
