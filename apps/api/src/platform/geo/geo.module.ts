import { Global, Module } from '@nestjs/common';
import { Config } from '../config.js';
import { Geocoder } from './geocoder.js';
import { PdokGeocoder } from './pdok.geocoder.js';
import { TownsGeocoder } from './towns.geocoder.js';

/** Exact addresses through PDOK with `GEOCODER=pdok`, towns that are known here otherwise. */
export function geocoder({ geocoder: wanted, pdokUrl }: Config): Geocoder {
  const towns = new TownsGeocoder();
  return wanted === 'pdok' ? new PdokGeocoder(pdokUrl, towns) : towns;
}

@Global()
@Module({ providers: [{ provide: Geocoder, inject: [Config], useFactory: geocoder }], exports: [Geocoder] })
export class GeoModule {}
