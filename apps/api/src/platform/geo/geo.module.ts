import { Global, Module } from '@nestjs/common';
import { Geocoder } from './geocoder.js';
import { TownsGeocoder } from './towns.geocoder.js';

@Global()
@Module({ providers: [{ provide: Geocoder, useFactory: () => new TownsGeocoder() }], exports: [Geocoder] })
export class GeoModule {}
