import { BadRequestException, Controller, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/access/index.js';
import { BadSignature, PaymentGateway } from '../platform/payment/index.js';
import { NotePayment } from './note-payment.js';

@Controller('webhooks')
@Public()
export class PaymentWebhookController {
  constructor(
    private readonly gateway: PaymentGateway,
    private readonly note: NotePayment,
  ) {}

  /** Believes nothing before the signature over the raw body is right; answers as soon as the notice is stored. */
  @Post('payment')
  @HttpCode(200)
  async receive(@Req() request: RawBodyRequest<FastifyRequest>) {
    try {
      const notice = await this.gateway.readWebhook(request.rawBody ?? Buffer.alloc(0), request.headers);
      if (notice) await this.note.run(notice);
      return { received: true };
    } catch (error) {
      if (error instanceof BadSignature) throw new BadRequestException(error.message);
      throw error;
    }
  }
}
