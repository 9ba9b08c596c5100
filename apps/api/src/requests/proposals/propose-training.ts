import { Injectable } from '@nestjs/common';
import { checkProposal, NotFound } from '@nutshell/domain';
import type { Actor } from '../../platform/access/index.js';
import type { ProposeTrainingInputType } from './proposals.graphql.js';

@Injectable()
export class ProposeTraining {
  run(_: Actor, input: ProposeTrainingInputType): Promise<string> {
    checkProposal(input);
    return Promise.reject(new NotFound());
  }
}
