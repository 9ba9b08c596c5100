import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { Db } from '../db/db.js';
import type { Timers } from '../jobs/timers.js';
import { BadSignature, type ProviderNotice } from './payment-gateway.js';

export const DELIVERY = 'sandbox.deliver-webhook';
export const SIGNATURE_HEADER = 'sandbox-signature';

const TOLERANCE_S = 300;
const TIMEOUT_MS = 10_000;

type Without<N, K extends PropertyKey> = N extends unknown ? Omit<N, K> : never;
type Told = Without<ProviderNotice, 'occurredAt'> & { occurredAt: string };

/** The receiver did not answer 2xx; the delivery stays and is tried again. */
export class DeliveryRefused extends Error {}

/** The sandbox's webhooks: a row each, posted over HTTP until the receiver says 2xx, so at least once. */
export class SandboxWebhooks {
  private readonly secret: Buffer;

  /** @param target where to post, asked at each delivery */
  constructor(
    config: Config,
    private readonly clock: Clock,
    private readonly db: Db,
    private readonly timers: Timers,
    private readonly target: () => string,
  ) {
    this.secret = createHmac('sha256', config.authSecret).update('sandbox webhooks').digest();
  }

  /** Writes the message down, to be sent after the commit. Inside a transaction. */
  async queue(fact: Without<ProviderNotice, 'eventId' | 'occurredAt'>): Promise<void> {
    const now = this.clock.now();
    const eventId = `evt_${randomBytes(12).toString('hex')}`;
    const body = JSON.stringify({ ...fact, eventId, occurredAt: now.toISOString() });
    await this.db.query('INSERT INTO sandbox.deliveries (event_id, body, created_at) VALUES ($1, $2, $3)', [
      eventId,
      body,
      now,
    ]);
    await this.timers.set({ kind: DELIVERY, subject: eventId, dueAt: now });
  }

  /** Posts the message, unless it was delivered. @throws DeliveryRefused */
  async deliver(eventId: string): Promise<void> {
    const [row] = await this.db.query<{ body: string }>(
      'UPDATE sandbox.deliveries SET attempts = attempts + 1 WHERE event_id = $1 AND delivered_at IS NULL RETURNING body',
      [eventId],
    );
    if (!row) return;
    const problem = await this.post(row.body);
    await this.db.query(
      'UPDATE sandbox.deliveries SET last_error = $2, delivered_at = CASE WHEN $2::text IS NULL THEN $3::timestamptz END WHERE event_id = $1',
      [eventId, problem, this.clock.now()],
    );
    if (problem) throw new DeliveryRefused(`Webhook ${eventId}: ${problem}`);
  }

  private async post(body: string): Promise<string | null> {
    try {
      const response = await fetch(this.target(), {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: this.sign(body) },
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.body?.cancel();
      return response.ok ? null : `the receiver answered ${response.status}`;
    } catch (error) {
      return `the receiver could not be reached: ${(error as Error).message}`;
    }
  }

  private sign(body: string): string {
    const at = Math.floor(this.clock.now().getTime() / 1000);
    return `t=${at},v1=${this.mac(at, body).toString('hex')}`;
  }

  private mac(at: number, body: string | Buffer): Buffer {
    return createHmac('sha256', this.secret).update(`${at}.`).update(body).digest();
  }

  /** @throws BadSignature */
  read(rawBody: Buffer, signature: string): ProviderNotice {
    const [, t, v1] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
    if (!t || !v1) throw new BadSignature();
    if (!timingSafeEqual(Buffer.from(v1, 'hex'), this.mac(Number(t), rawBody))) throw new BadSignature();
    if (Math.abs(this.clock.now().getTime() / 1000 - Number(t)) > TOLERANCE_S) throw new BadSignature();
    const told = JSON.parse(rawBody.toString('utf8')) as Told;
    return { ...told, occurredAt: new Date(told.occurredAt) };
  }
}
