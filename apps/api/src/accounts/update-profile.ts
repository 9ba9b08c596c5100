import { Injectable } from '@nestjs/common';
import { checkProfile, Invalid, PROFILE_LIMITS } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Files } from '../platform/files/index.js';
import { Geocoder } from '../platform/geo/index.js';
import type { Language as InterfaceLanguage } from '../platform/i18n.js';
import { isId } from '../platform/ids.js';
import { ProfileUpdated } from './accounts.events.js';
import { PersonEntity } from './person.entity.js';
import type { ProfileInput } from './profile.input.js';
import { sellerRow, wholeAddress } from './seller-row.js';
import { today } from './today.js';
import { TrainerProfileEntity } from './trainer-profile.entity.js';

type Text = string | null | undefined;

/** What was sent, blank counting as cleared; what was not sent, as it is. */
const text = (sent: Text, present: string | null): string | null =>
  sent === undefined ? present : sent?.trim() || null;

@Injectable()
export class UpdateProfile {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly files: Files,
    private readonly geocoder: Geocoder,
  ) {}

  /** Changes one's own profile, as far as given. Whoever gives a trade name becomes a trainer. @throws Invalid */
  async run(actor: Actor, input: ProfileInput): Promise<void> {
    const place = await this.place(input);
    return this.db.tx(async () => {
      const person = await this.db.lock(PersonEntity, actor.id);
      const seller = await this.db.find(TrainerProfileEntity, { personId: actor.id });
      const languages = [...new Set(input.languages ?? person.languages)];
      const trainer = input.trainer ? { ...seller, ...wholeAddress(input.trainer) } : undefined;
      checkProfile({ ...input, languages, trainer }, today(this.clock));
      await this.db.save(PersonEntity, {
        id: person.id,
        name: text(input.name, person.name) ?? person.name,
        headline: text(input.headline, person.headline),
        about: text(input.about, person.about),
        city: text(input.city, person.city),
        ...place,
        languages,
        interfaceLanguage: (input.interfaceLanguage?.toLowerCase() ??
          person.interfaceLanguage) as InterfaceLanguage,
        reminderEmails: input.reminderEmails ?? person.reminderEmails,
        photoId: await this.photo(person, input),
        organisation: text(input.organisation, person.organisation),
        showToFellows: input.showToFellows ?? person.showToFellows,
        roles: input.trainer ? [...new Set([...person.roles, 'trainer' as const])] : person.roles,
      });
      if (trainer) await this.db.save(TrainerProfileEntity, sellerRow(actor.id, trainer));
      await this.events.publish(new ProfileUpdated(actor.id));
    });
  }

  /** Where their town is, when it is given: before the transaction, for it may ask a server far away. */
  private async place({
    city,
  }: ProfileInput): Promise<Pick<PersonEntity, 'latitude' | 'longitude'> | undefined> {
    if (city === undefined || (city?.length ?? 0) > PROFILE_LIMITS.city.max) return undefined;
    const found = city?.trim() ? await this.geocoder.locate({ town: city.trim() }) : null;
    return { latitude: found?.latitude ?? null, longitude: found?.longitude ?? null };
  }

  /** @throws Invalid unless it is an image that this person uploaded */
  private async photo({ id, photoId }: PersonEntity, input: ProfileInput): Promise<string | null> {
    const wanted = input.removePhoto ? null : (input.photoId ?? photoId);
    if (wanted === photoId) return photoId;
    if (wanted) {
      const file = isId(wanted) ? await this.files.find(wanted) : null;
      if (file?.kind !== 'image' || file.ownerId !== id)
        throw new Invalid([{ field: 'photoId', code: 'notAllowed' }]);
    }
    if (photoId) await this.files.remove(photoId);
    return wanted;
  }
}
