import { Injectable } from '@nestjs/common';
import { type RunsTimer, Timer } from '../jobs/index.js';
import { CHECKOUT_EXPIRY, SandboxGateway } from './sandbox.gateway.js';
import { DELIVERY, SandboxWebhooks } from './sandbox-webhooks.js';

@Injectable()
@Timer(DELIVERY, { network: true })
export class DeliverSandboxWebhook implements RunsTimer {
  constructor(private readonly webhooks: SandboxWebhooks) {}

  run(eventId: string): Promise<void> {
    return this.webhooks.deliver(eventId);
  }
}

@Injectable()
@Timer(CHECKOUT_EXPIRY)
export class ExpireSandboxCheckout implements RunsTimer {
  constructor(private readonly gateway: SandboxGateway) {}

  run(ref: string): Promise<void> {
    return this.gateway.expireCheckout(ref);
  }
}
