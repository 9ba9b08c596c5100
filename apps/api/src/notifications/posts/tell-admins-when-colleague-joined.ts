import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { OrganisationJoined } from '../../organisations/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(OrganisationJoined)
@Injectable()
export class TellAdminsWhenColleagueJoined implements Reacts<OrganisationJoined> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ organisationId, personId }: OrganisationJoined): Promise<void> {
    const admins = await this.db.query<{ id: string }>(
      `SELECT person_id AS id FROM organisation_members WHERE organisation_id = $1 AND role = 'ADMIN'`,
      [organisationId],
    );
    await this.notify.run({
      kind: 'JOINED',
      key: `joined:${organisationId}:${personId}`,
      to: admins.map(({ id }) => id),
      actorId: personId,
      subjectId: organisationId,
    });
  }
}
