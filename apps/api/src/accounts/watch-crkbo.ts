import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  addDays,
  CRKBO_REMINDER_DAYS,
  CRKBO_YEARS,
  crkboExpiresOn,
  crkboReminderDue,
  resolveWallTime,
  toWallTime,
} from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import type { Language } from '../platform/i18n.js';
import { type RunsTimer, Timer, Timers } from '../platform/jobs/index.js';
import { PostMail } from '../platform/mail/index.js';
import { ProfileUpdated } from './accounts.events.js';
import { TAX_ZONE, today } from './today.js';

const WATCH = { kind: 'accounts.watch-crkbo', subject: 'all' } as const;
/** Just after midnight nobody is exempt any longer whose registration ended; at nine the reminders go out. */
const TIMES = ['00:01', '09:00'] as const;
const AT_ONCE = 100;

interface Registered {
  personId: string;
  name: string;
  email: string;
  language: Language;
  number: string;
  checkedOn: string;
}

/** Twice a day: ends exemptions whose registration ended, and reminds those whose end is near. */
@Timer(WATCH.kind)
@Injectable()
export class WatchCrkbo implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly postMail: PostMail,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(() => this.timers.set({ ...WATCH, dueAt: this.clock.now() }));
  }

  async run(): Promise<void> {
    const ended = await this.end();
    const reminded = toWallTime(this.clock.now(), TAX_ZONE).slice(11) >= TIMES[1] ? await this.remind() : 0;
    const more = ended === AT_ONCE || reminded === AT_ONCE;
    await this.timers.set({ ...WATCH, dueAt: more ? this.clock.now() : this.next() });
  }

  private async end(): Promise<number> {
    const ended = await this.registered(
      `WHERE tp.vat_status = 'CRKBO' AND (tp.crkbo_checked_on + interval '${CRKBO_YEARS} years')::date <= $1
       ORDER BY p.id LIMIT ${AT_ONCE} FOR UPDATE OF p`,
      [today(this.clock)],
    );
    if (!ended.length) return 0;
    await this.db.query(
      `UPDATE trainer_profiles SET vat_status = 'STANDARD' WHERE vat_status = 'CRKBO' AND person_id = ANY($1)`,
      [ended.map(({ personId }) => personId)],
    );
    for (const one of ended) {
      await this.events.publish(new ProfileUpdated(one.personId));
      await this.tell(one, 'crkbo-expired', 0);
    }
    return ended.length;
  }

  private async remind(): Promise<number> {
    const now = today(this.clock);
    const near = await this.registered(
      `WHERE tp.vat_status = 'CRKBO'
         AND (tp.crkbo_checked_on + interval '${CRKBO_YEARS} years')::date - $1::date BETWEEN 1 AND ${CRKBO_REMINDER_DAYS[0]}
         AND NOT EXISTS (SELECT FROM mails m WHERE m.key = concat('crkbo-expiring:', p.id, ':', tp.crkbo_checked_on, ':',
           CASE WHEN (tp.crkbo_checked_on + interval '${CRKBO_YEARS} years')::date - $1::date <= ${CRKBO_REMINDER_DAYS[1]}
             THEN ${CRKBO_REMINDER_DAYS[1]} ELSE ${CRKBO_REMINDER_DAYS[0]} END))
       ORDER BY p.id LIMIT ${AT_ONCE}`,
      [now],
    );
    for (const one of near) {
      const days = crkboReminderDue(one.checkedOn, now);
      if (days) await this.tell(one, 'crkbo-expiring', days);
    }
    return near.length;
  }

  private registered(rest: string, values: unknown[]): Promise<Registered[]> {
    return this.db.query<Registered>(
      `SELECT p.id AS "personId", p.name, u.email, p.interface_language AS language, tp.crkbo_number AS number,
         tp.crkbo_checked_on::text AS "checkedOn"
       FROM trainer_profiles tp JOIN people p ON p.id = tp.person_id JOIN auth."user" u ON u.id = p.id ${rest}`,
      values,
    );
  }

  private async tell(
    { personId, name, email, language, number, checkedOn }: Registered,
    template: 'crkbo-expiring' | 'crkbo-expired',
    reminderDays: number,
  ): Promise<void> {
    const expiresOn = crkboExpiresOn(checkedOn);
    await this.postMail.run({
      key: `${template}:${personId}:${checkedOn}:${reminderDays}`,
      to: email,
      personId,
      language,
      template,
      props: {
        name,
        number,
        expiresOn,
        days: Math.round((Date.parse(expiresOn) - Date.parse(today(this.clock))) / 86_400_000),
        settingsUrl: `${this.config.publicUrl}/instellingen?deel=trainer`,
      },
    });
  }

  private next(): Date {
    const wall = toWallTime(this.clock.now(), TAX_ZONE);
    const day = wall.slice(0, 10);
    const time = TIMES.find((one) => one > wall.slice(11));
    return resolveWallTime(time ? `${day}T${time}` : addDays(`${day}T${TIMES[0]}`, 1), TAX_ZONE);
  }
}
