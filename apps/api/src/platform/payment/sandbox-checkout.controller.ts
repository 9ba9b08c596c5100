import { Controller, Get, Header, Headers, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/index.js';
import { Clock } from '../clock.js';
import { languageOf } from '../i18n.js';
import { STYLE_PATH, checkoutPage, checkoutStyle, unknownPage } from './sandbox-checkout.page.js';
import { type SandboxCheckout, SandboxGateway } from './sandbox.gateway.js';

/** The sandbox provider's own pages; they stand on this server, and share nothing with the product but the address. */
@Controller()
@Public()
export class SandboxCheckoutController {
  constructor(
    private readonly gateway: SandboxGateway,
    private readonly clock: Clock,
  ) {}

  @Get(STYLE_PATH)
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return checkoutStyle();
  }

  @Get('sandbox/checkout/:ref')
  async show(
    @Param('ref') ref: string,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const checkout = await this.gateway.checkout(ref);
    if (!checkout) return this.unknown(reply, language);
    return html(reply, checkout).send(checkoutPage(checkout, this.clock.now()));
  }

  @Post('sandbox/checkout/:ref/pay')
  async pay(
    @Param('ref') ref: string,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    if (!(await this.gateway.checkout(ref))) return this.unknown(reply, language);
    return this.leave(reply, await this.gateway.pay(ref));
  }

  @Post('sandbox/checkout/:ref/fail')
  async fail(
    @Param('ref') ref: string,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    if (!(await this.gateway.checkout(ref))) return this.unknown(reply, language);
    return this.leave(reply, await this.gateway.fail(ref));
  }

  /** Where the payer goes; who came too late reads so first. */
  private leave(reply: FastifyReply, checkout: SandboxCheckout) {
    const to = { paid: checkout.successUrl, failed: checkout.cancelUrl }[checkout.status as string];
    return reply.redirect(to ?? `/sandbox/checkout/${checkout.ref}`, 303);
  }

  private unknown(reply: FastifyReply, language?: string) {
    return html(reply.code(404)).send(unknownPage(languageOf(language)));
  }
}

function html(reply: FastifyReply, checkout?: SandboxCheckout): FastifyReply {
  // Chromium holds the redirect after a form to form-action as well.
  const targets = checkout ? [checkout.successUrl, checkout.cancelUrl].map((url) => new URL(url).origin) : [];
  const formAction = ["'self'", ...new Set(targets)].join(' ');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action ${formAction}`,
    );
}
