export { Geocoder, type AddressAsked, type GeoPlace } from './geocoder.js';
export { GeoModule } from './geo.module.js';
export { PDOK_ATTRIBUTION } from './pdok.geocoder.js';
export { TOWNS_ATTRIBUTION } from './towns.geocoder.js';
