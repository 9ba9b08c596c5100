import { Injectable } from '@nestjs/common';
import {
  ASKING_WAVES,
  LinksNotAllowedYet,
  nextWaveAt,
  OthersReplied,
  questionStatus,
  unansweredAt,
  waitsAfter,
  waveAfter,
  type PostScope,
  type Wave,
} from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { PostEntity, WidenPost } from '../../posts/index.js';
import { QuestionEntity } from '../question.entity.js';
import { QuestionWidened } from '../question.events.js';
import { UNANSWERED, WAVE } from '../timer-kinds.js';
import { AskPeople } from './ask-people.js';

/** Lets more people know of a question, step by step, for as long as nobody answers. */
@Timer(WAVE)
@Injectable()
export class SendWave implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly asking: AskPeople,
    private readonly widening: WidenPost,
  ) {}

  async run(questionId: string): Promise<void> {
    const found = await this.waiting(questionId);
    if (!found?.question.nextWaveAt) return;
    const { question, post } = found;
    if (this.clock.now() < question.nextWaveAt!) return this.setTimer(question);
    await this.next(question, post);
  }

  /** The first wave, of a question that can be read; or who can be asked by now, where it was sent before. */
  async begin(questionId: string): Promise<void> {
    const found = await this.waiting(questionId);
    if (!found) return;
    const { question, post } = found;
    await this.watch(question, post);
    await (question.wave ? this.fill(question, post) : this.next(question, post));
  }

  /** The asker hears of it when nobody answers in time. */
  private async watch(
    { id, unansweredAt: told }: QuestionEntity,
    { publishedAt }: PostEntity,
  ): Promise<void> {
    const now = this.clock.now();
    const dueAt = unansweredAt(publishedAt ?? now);
    if (!told) await this.timers.set({ kind: UNANSWERED, subject: id, dueAt: dueAt > now ? dueAt : now });
  }

  /** The question, locked, while it waits for an answer; null when it does not. */
  private async waiting(questionId: string): Promise<{ question: QuestionEntity; post: PostEntity } | null> {
    if (!(await this.db.find(QuestionEntity, { id: questionId }))) return null;
    const question = await this.db.lock(QuestionEntity, questionId);
    const post = await this.db.get(PostEntity, questionId);
    const waits = post.state === 'VISIBLE' && questionStatus(question) === 'OPEN' && !question.firstAnswerAt;
    return waits ? { question, post } : null;
  }

  private async next(question: QuestionEntity, post: PostEntity): Promise<void> {
    let now = post;
    for (;;) {
      const wave = following(question, now);
      if (!wave) return this.plan(question, null);
      question.wave = wave;
      if (wave === 'PUBLIC') {
        const widened = await this.widen(now);
        if (!widened) return this.plan(question, null);
        now = widened;
      }
      if (wave === 'ORGANISATION') await this.events.publish(new QuestionWidened(question.id, wave));
      const asked = await this.ask(now, wave);
      if (waitsAfter(wave, asked)) return this.plan(question, nextWaveAt(this.clock.now()));
    }
  }

  private ask(post: PostEntity, wave: Wave): Promise<number> {
    return ASKING_WAVES.includes(wave) && post.state === 'VISIBLE'
      ? this.asking.run(post, wave)
      : Promise.resolve(0);
  }

  /** Null where it has to stay where it is: somebody wrote below it, or a new account put a link in it. */
  private async widen(post: PostEntity): Promise<PostEntity | null> {
    try {
      const widened = await this.widening.run(post.id);
      await this.events.publish(new QuestionWidened(post.id, 'PUBLIC'));
      return widened;
    } catch (error) {
      if (error instanceof OthersReplied || error instanceof LinksNotAllowedYet) return null;
      throw error;
    }
  }

  /** Who can be asked since: a skill was added, or it was out of sight for a while. */
  private async fill(question: QuestionEntity, post: PostEntity): Promise<void> {
    const wave = question.wave === 'ORGANISATION' ? 'MORE_EXPERTS' : question.wave!;
    await this.ask(post, wave);
    if (!question.nextWaveAt) await this.plan(question, nextWaveAt(this.clock.now()));
  }

  private async plan(question: QuestionEntity, at: Date | null): Promise<void> {
    const more = at && following(question, await this.db.get(PostEntity, question.id));
    question.nextWaveAt = more ? at : null;
    await this.db.save(QuestionEntity, {
      id: question.id,
      wave: question.wave,
      nextWaveAt: question.nextWaveAt,
    });
    await this.setTimer(question);
  }

  private async setTimer({ id, nextWaveAt: dueAt }: QuestionEntity): Promise<void> {
    if (dueAt) await this.timers.set({ kind: WAVE, subject: id, dueAt });
  }
}

const following = ({ mayWiden, wave }: QuestionEntity, { scope, organisationId }: PostEntity): Wave | null =>
  waveAfter({ scope: scope as PostScope, organisationId, mayWiden }, wave);
