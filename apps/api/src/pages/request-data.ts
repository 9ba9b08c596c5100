import { markdownToText } from '../platform/markdown.js';
import type { RequestFacts } from './request-pages.js';

const SCHEMA = 'https://schema.org';

/** Where the training is wanted: around a town, or anywhere in the country. */
function area({ town, latitude, longitude, radiusKm }: RequestFacts): object {
  if (!town) return { '@type': 'Country', name: 'Nederland' };
  const geo = { '@type': 'GeoCoordinates', latitude, longitude };
  return {
    '@type': 'Place',
    name: town,
    geo: radiusKm ? { '@type': 'GeoCircle', geoMidpoint: geo, geoRadius: radiusKm * 1000 } : geo,
  };
}

/**
 * schema.org Demand: what people publicly look for, with the properties of an Offer. It is about a Course that is not
 * there yet; the price is the most that one asker would pay.
 */
export function requestData(request: RequestFacts, publicUrl: string): object {
  const { title, language, skills, maxPriceExVatCents, authorName, authorSlug } = request;
  const url = `${publicUrl}/leervragen/${request.slug}`;
  const description = markdownToText(request.text) || title;
  return {
    '@context': SCHEMA,
    '@type': 'Demand',
    '@id': url,
    url,
    name: title,
    description,
    validFrom: request.publishedAt.toISOString(),
    validThrough: request.expiresAt.toISOString(),
    areaServed: area(request),
    // So many look for it.
    eligibleQuantity: { '@type': 'QuantitativeValue', value: request.joined, unitText: 'person' },
    ...(maxPriceExVatCents !== null && {
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        priceCurrency: 'EUR',
        maxPrice: (maxPriceExVatCents / 100).toFixed(2),
        valueAddedTaxIncluded: false,
        unitText: 'person',
      },
    }),
    itemOffered: {
      '@type': 'Course',
      name: title,
      description,
      inLanguage: language.toLowerCase(),
      about: skills.map(({ nl, en }) => (language === 'NL' ? nl : en)),
    },
    ...(authorName && {
      mainEntityOfPage: {
        '@type': 'WebPage',
        url,
        author: { '@type': 'Person', name: authorName, url: `${publicUrl}/mensen/${authorSlug}` },
      },
    }),
    ...(request.photoId && { image: `${publicUrl}/files/${request.photoId}/1600` }),
  };
}
