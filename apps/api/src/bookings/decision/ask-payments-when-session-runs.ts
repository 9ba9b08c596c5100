import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { SessionSeats } from '../session-seats.js';
import { AskPayments } from './ask-payments.js';
import { SessionRuns } from './decision.events.js';

@Reaction(SessionRuns)
@Injectable()
export class AskPaymentsWhenSessionRuns implements Reacts<SessionRuns> {
  constructor(
    private readonly seats: SessionSeats,
    private readonly asking: AskPayments,
  ) {}

  async run({ sessionId }: SessionRuns): Promise<void> {
    const session = await this.seats.lock(sessionId);
    if (session.status === 'PUBLISHED') await this.asking.run(session);
  }
}
