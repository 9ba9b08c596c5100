import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostRemoved } from '../../posts/index.js';
import { EndRoutes } from './end-routes.js';

@Reaction(PostRemoved)
@Injectable()
export class EndRoutesWhenPostRemoved {
  constructor(private readonly routes: EndRoutes) {}

  async run({ postId, kind }: PostRemoved): Promise<void> {
    if (kind === 'QUESTION') await this.routes.run(postId);
  }
}
