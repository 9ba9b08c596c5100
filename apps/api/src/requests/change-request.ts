import { Injectable } from '@nestjs/common';
import { checkAsked, Forbidden, refuseOwnerChange, type AskedFields } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { isAuthor } from '../posts/index.js';
import { lockRequest, openProposals, visibleRequest } from './find-request.js';
import { GeocodeTown, type RequestPlace } from './geocode-town.js';
import { RequestEntity } from './request.entity.js';
import { RequestChanged } from './requests.events.js';
import type { ChangeRequestInputType } from './requests.inputs.js';

/** Changes what is asked for; what is not given stays as it is. The words are changed as those of any post. */
@Injectable()
export class ChangeRequest {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly towns: GeocodeTown,
  ) {}

  /** @throws NotFound, Forbidden, Invalid, RequestClosed, ProposalsOpen */
  async run(actor: Actor, { requestId, ...input }: ChangeRequestInputType): Promise<void> {
    if (!isAuthor(actor, await visibleRequest(this.db, requestId, actor))) throw new Forbidden();
    const place = input.town === undefined ? null : await this.towns.run(input.town);
    await this.db.tx(async () => {
      const { request, post } = await lockRequest(this.db, requestId, actor);
      if (!isAuthor(actor, post)) throw new Forbidden();
      const { status } = request;
      refuseOwnerChange({ status, openProposals: await openProposals(this.db, requestId) });
      const asked = changed(request, input, place);
      checkAsked(asked);
      await this.db.save(RequestEntity, { id: requestId, ...asked });
      await this.events.publish(new RequestChanged(requestId));
    });
  }
}

/** What a request asks after a change; a radius around no town goes with the town. */
function changed(request: RequestEntity, input: AskedFields, place: RequestPlace | null) {
  const { levelFrom, levelTo, radiusKm, maxPriceExVatCents } = { ...request, ...given(input) };
  const where = place ?? request;
  return {
    levelFrom,
    levelTo,
    maxPriceExVatCents,
    dayparts: input.dayparts === undefined ? request.dayparts : [...new Set(input.dayparts)],
    town: where.town,
    province: where.province,
    latitude: where.latitude,
    longitude: where.longitude,
    radiusKm: where.town || input.radiusKm ? radiusKm : null,
  };
}

const given = (input: AskedFields): Partial<RequestEntity> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
