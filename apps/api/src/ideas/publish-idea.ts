import { Injectable } from '@nestjs/common';
import type { PostScope } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { Slugs } from '../platform/slugs.js';
import { POST_PAGES, WritePost } from '../posts/index.js';
import { IdeaEntity } from './idea.entity.js';

export interface PublishIdeaInput {
  readonly title: string;
  readonly text: string;
  readonly photoIds?: readonly string[] | null;
  readonly skillIds?: readonly string[] | null;
  readonly scope: PostScope;
  readonly organisationId?: string | null;
  readonly anonymous: boolean;
}

@Injectable()
export class PublishIdea {
  constructor(
    private readonly db: Db,
    private readonly slugs: Slugs,
    private readonly writing: WritePost,
  ) {}

  /** @throws Invalid, NotMember, LinksNotAllowedYet, PostingTooFast @returns the id of the idea */
  run(actor: Actor, { organisationId = null, ...input }: PublishIdeaInput): Promise<string> {
    return this.slugs.with(POST_PAGES, input.title, (slug) =>
      this.db.tx(async () => {
        const { id } = await this.writing.root(actor, { ...input, organisationId, kind: 'IDEA', slug });
        await this.db.save(IdeaEntity, { id, status: 'NEW' });
        return id;
      }),
    );
  }
}
