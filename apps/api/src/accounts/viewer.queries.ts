import { Injectable } from '@nestjs/common';
import { crkboExpiresOn, NotFound, type Language } from '@nutshell/domain';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { PERSON_COLUMNS } from './people.queries.js';
import { peopleSeenBy } from './person-visibility.js';
import type { PersonType } from './person.graphql.js';
import type { TrainerProfileSettingsType, ViewerType } from './viewer.graphql.js';

type Row = PersonType & Omit<ViewerType, 'person' | 'calendarFeedUrl'> & { calendarToken: string };

@Injectable()
export class ViewerQueries {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  /** Everything about somebody that only they may read. @throws NotFound */
  async of(personId: string): Promise<ViewerType> {
    const [row] = await this.db.query<Row>(
      `SELECT ${PERSON_COLUMNS}, u.email, u."emailVerified",
         coalesce(u."twoFactorEnabled", false) AS "twoFactorEnabled", upper(p.interface_language) AS "interfaceLanguage",
         p.suspension, CASE WHEN p.suspended_at IS NULL THEN p.roles ELSE '{suspended}' END AS roles,
         p.reminder_emails AS "reminderEmails",
         p.organisation, p.show_to_fellows AS "showToFellows",
         p.calendar_token AS "calendarToken",
         CASE WHEN tp.person_id IS NOT NULL THEN json_build_object(
           'tradeName', tp.trade_name, 'kvk', tp.kvk, 'vatId', tp.vat_id, 'vatStatus', tp.vat_status,
           'crkboNumber', tp.crkbo_number, 'crkboCheckedOn', tp.crkbo_checked_on, 'legalName', tp.legal_name,
           'street', tp.street, 'postcode', tp.postcode, 'town', tp.town, 'country', tp.country, 'phone', tp.phone,
           'address', tp.address, 'contactEmail', tp.contact_email
         ) END AS "trainerProfile"
       FROM ${peopleSeenBy('$1::uuid')} JOIN auth."user" u ON u.id = p.id WHERE p.id = $1`,
      [personId],
      { name: 'viewer' },
    );
    if (!row) throw new NotFound();
    const { calendarToken, email, emailVerified, twoFactorEnabled, roles, trainerProfile, ...rest } = row;
    const { reminderEmails, interfaceLanguage, organisation, showToFellows, suspension, ...person } = rest;
    return {
      person,
      email,
      emailVerified,
      twoFactorEnabled,
      roles,
      suspension,
      trainerProfile: trainerProfile && withExpiry(trainerProfile),
      reminderEmails,
      organisation,
      showToFellows,
      interfaceLanguage: interfaceLanguage satisfies Language,
      calendarFeedUrl: `${this.config.publicUrl}/calendar/${calendarToken}.ics`,
    };
  }
}

const withExpiry = (profile: TrainerProfileSettingsType): TrainerProfileSettingsType => ({
  ...profile,
  crkboExpiresOn: profile.crkboCheckedOn && crkboExpiresOn(profile.crkboCheckedOn),
});
