import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostHidden } from '../../posts/index.js';
import { EndRoutes } from './end-routes.js';

@Reaction(PostHidden)
@Injectable()
export class EndRoutesWhenPostHidden {
  constructor(private readonly routes: EndRoutes) {}

  async run({ postId, kind }: PostHidden): Promise<void> {
    if (kind === 'QUESTION') await this.routes.run(postId);
  }
}
