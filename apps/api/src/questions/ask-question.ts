import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Slugs } from '../platform/slugs.js';
import { POST_PAGES, WritePost } from '../posts/index.js';
import { QuestionEntity } from './question.entity.js';
import type { AskQuestionInputType } from './questions.graphql.js';

/** Asks; who hears of it follows once it can be read. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly slugs: Slugs,
    private readonly writing: WritePost,
  ) {}

  /** @throws Invalid, NotMember, LinksNotAllowedYet, PostingTooFast @returns the id of the question */
  run(actor: Actor, { mayWiden, organisationId, ...input }: AskQuestionInputType): Promise<string> {
    return this.slugs.with(POST_PAGES, input.title, (slug) =>
      this.db.tx(async () => {
        const { id } = await this.writing.root(actor, {
          ...input,
          kind: 'QUESTION',
          slug,
          organisationId: organisationId ?? null,
        });
        await this.db.manager.insert(QuestionEntity, { id, mayWiden, activeAt: this.clock.now() });
        return id;
      }),
    );
  }
}
