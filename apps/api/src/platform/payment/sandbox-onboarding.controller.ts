import { Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/index.js';
import { languageOf } from '../i18n.js';
import { html } from './sandbox-checkout.controller.js';
import { SandboxConnect } from './sandbox-connect.js';
import { oldLinkPage, onboardingPage } from './sandbox-onboarding.page.js';

/** The sandbox provider's page for sellers. Whoever has the link may use it, as with a real provider. */
@Controller()
@Public()
export class SandboxOnboardingController {
  constructor(private readonly connect: SandboxConnect) {}

  @Get('sandbox/onboarding/:token')
  async show(
    @Param('token') token: string,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const onboarding = await this.connect.onboarding(token);
    if (!onboarding) return html(reply.code(404)).send(oldLinkPage(languageOf(language)));
    return html(reply, [onboarding.returnUrl]).send(onboardingPage(onboarding));
  }

  @Post('sandbox/onboarding/:token/:status')
  async decide(
    @Param('token') token: string,
    @Param('status') status: string,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const onboarding = await this.connect.onboarding(token);
    if (!onboarding || (status !== 'active' && status !== 'restricted'))
      return html(reply.code(404)).send(oldLinkPage(languageOf(language)));
    await this.connect.decide(onboarding.accountRef, status);
    return reply.redirect(onboarding.returnUrl, 303);
  }
}
