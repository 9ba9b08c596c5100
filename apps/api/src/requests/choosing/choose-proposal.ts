import { Injectable } from '@nestjs/common';
import { NotFound } from '@nutshell/domain';
import type { Actor } from '../../platform/access/index.js';

@Injectable()
export class ChooseProposal {
  run(_: Actor, __: string): Promise<string> {
    return Promise.reject(new NotFound());
  }
}
