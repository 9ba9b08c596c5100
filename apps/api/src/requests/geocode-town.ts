import { Injectable } from '@nestjs/common';
import { Invalid } from '@nutshell/domain';
import { Geocoder } from '../platform/geo/index.js';
import type { RequestEntity } from './request.entity.js';

export type RequestPlace = Pick<RequestEntity, 'town' | 'province' | 'latitude' | 'longitude'>;

const ANYWHERE: RequestPlace = { town: null, province: null, latitude: null, longitude: null };

/** Finds around which town a training is wanted: before the transaction, for it may ask a server far away. */
@Injectable()
export class GeocodeTown {
  constructor(private readonly geocoder: Geocoder) {}

  /** @param asked nothing is anywhere @throws Invalid where the town is not found */
  async run(asked: string | null | undefined): Promise<RequestPlace> {
    const town = asked?.trim();
    if (!town) return ANYWHERE;
    const found = await this.geocoder.locate({ town });
    if (!found) throw new Invalid([{ field: 'town', code: 'notAllowed' }]);
    const { province = null, latitude, longitude } = found;
    return { town: found.town, province, latitude, longitude };
  }
}
