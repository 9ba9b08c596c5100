import { Injectable } from '@nestjs/common';
import { refuseOverlap, type Interval } from '@nutshell/domain';
import { Db, violates } from '../platform/db/index.js';

interface Given extends Interval {
  title: string;
}

/** Keeps a trainer from being in two places at once: a rule under a lock here, an exclusion constraint below it. */
@Injectable()
export class TrainerAgenda {
  constructor(private readonly db: Db) {}

  /**
   * Lets `save` publish these intervals, after looking whether they fit in the trainer's agenda and beside each
   * other. Nobody else changes that agenda until the end of the transaction.
   * @param except sessions that are being moved themselves
   * @throws TrainerBusy
   */
  async claim<T>(
    trainerId: string,
    wanted: readonly Given[],
    save: () => Promise<T>,
    except: readonly string[] = [],
  ): Promise<T> {
    await this.hold(trainerId);
    refuse(wanted, await this.published(trainerId, wanted, except));
    try {
      return await save();
    } catch (error) {
      if (violates(error, 'sessions_trainer_free'))
        refuse(wanted, await this.db.detached(() => this.published(trainerId, wanted, except)));
      throw error;
    }
  }

  /** From here to the end of the transaction nobody else changes the trainer's agenda, or what they sell as. */
  async hold(trainerId: string): Promise<void> {
    await this.db.query('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [trainerId]);
  }

  private published(
    trainerId: string,
    wanted: readonly Interval[],
    except: readonly string[],
  ): Promise<Given[]> {
    return this.db.query<Given>(
      `SELECT s.starts_at AS "startsAt", s.ends_at AS "endsAt", t.title
       FROM sessions s JOIN trainings t ON t.id = s.training_id
       WHERE s.trainer_id = $1 AND s.status = 'PUBLISHED' AND s.id <> ALL($4)
         AND EXISTS (SELECT FROM unnest($2::timestamptz[], $3::timestamptz[]) wanted (starts_at, ends_at)
                     WHERE s.starts_at < wanted.ends_at AND s.ends_at > wanted.starts_at)
       ORDER BY s.starts_at`,
      [trainerId, wanted.map((w) => w.startsAt), wanted.map((w) => w.endsAt), except],
    );
  }
}

const refuse = (wanted: readonly Given[], published: readonly Given[]): void =>
  wanted.forEach((interval, index) => refuseOverlap(interval, [...published, ...wanted.slice(0, index)]));
