import { Controller, Get, Header, Headers, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/index.js';
import { Clock } from '../clock.js';
import { languageOf } from '../i18n.js';
import { STYLE_PATH, checkoutPage, checkoutStyle, unknownPage } from './sandbox-checkout.page.js';
import { SandboxConnect } from './sandbox-connect.js';
import { type SandboxCheckout, SandboxGateway } from './sandbox.gateway.js';

/** The sandbox provider's own pages; they stand on this server, and share nothing with the product but the address. */
@Controller()
@Public()
export class SandboxCheckoutController {
  constructor(
    private readonly gateway: SandboxGateway,
    private readonly clock: Clock,
    private readonly connect: SandboxConnect,
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
    return html(reply, [checkout.successUrl, checkout.cancelUrl]).send(
      checkoutPage(checkout, this.clock.now()),
    );
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

  /** What the payer's bank does: takes the money back, and says later who is right. */
  @Post('sandbox/checkout/:ref/chargeback/:act')
  async chargeBack(
    @Param('ref') ref: string,
    @Param('act') act: string,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const checkout = await this.gateway.checkout(ref);
    if (!checkout?.paymentRef) return this.unknown(reply, language);
    if (!checkout.chargeback) await this.connect.chargeBack(checkout.paymentRef);
    else if (checkout.chargebackRef && (act === 'won' || act === 'lost') && checkout.chargeback === 'open')
      await this.connect.closeChargeback(checkout.chargebackRef, act);
    return reply.redirect(`/sandbox/checkout/${ref}`, 303);
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

export function html(reply: FastifyReply, leadsTo: string[] = []): FastifyReply {
  // Chromium holds the redirect after a form to form-action as well.
  const targets = leadsTo.map((url) => new URL(url).origin);
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
