import { Injectable } from '@nestjs/common';
import { checkOrganisation, readKvk, type OrganisationFields } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Geocoder } from '../platform/geo/index.js';
import { newId } from '../platform/ids.js';
import { Slugs } from '../platform/slugs.js';
import { newInviteCode } from './invite-code.js';
import { MemberEntity } from './member.entity.js';
import { ORGANISATION_PAGES } from './organisation-pages.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationJoined } from './organisations.events.js';

@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly slugs: Slugs,
    private readonly geocoder: Geocoder,
  ) {}

  /** Whoever makes it is its admin. @throws Invalid */
  async run(actor: Actor, input: OrganisationFields): Promise<OrganisationEntity> {
    checkOrganisation(input);
    const name = input.name.trim();
    const town = input.town?.trim() || null;
    // Before the transaction, for it may ask a server far away.
    const place = town ? await this.geocoder.locate({ town }) : null;
    return this.slugs.with(ORGANISATION_PAGES, name, (slug) =>
      this.db.tx(async () => {
        const now = this.clock.now();
        const organisation = await this.db.save<OrganisationEntity>(OrganisationEntity, {
          id: newId(),
          slug,
          name,
          kvk: readKvk(input.kvk ?? ''),
          town: place?.town ?? town,
          latitude: place?.latitude ?? null,
          longitude: place?.longitude ?? null,
          inviteCode: newInviteCode(),
          createdAt: now,
        });
        await this.db.save(MemberEntity, {
          organisationId: organisation.id,
          personId: actor.id,
          role: 'ADMIN',
          joinedAt: now,
        });
        await this.events.publish(new OrganisationJoined(organisation.id, actor.id));
        return organisation;
      }),
    );
  }
}
