import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { FirstAdmin } from './first-admin.js';

@Controller('api/first-admin')
export class FirstAdminController {
  constructor(private readonly firstAdmin: FirstAdmin) {}

  /** `{ code }` as JSON, from the link in the log. */
  @Allow('member')
  @Post()
  @HttpCode(200)
  async appoint(@CurrentActor() actor: Actor, @Body() body: { code?: unknown } | undefined) {
    await this.firstAdmin.run(actor, typeof body?.code === 'string' ? body.code : '');
    return { admin: true };
  }
}
