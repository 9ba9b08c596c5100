export interface DeliveryJob {
  eventId: string;
  reaction: string;
}

/** Calls a worker, in this process or another. A call may be lost or come twice: the rows are the truth. */
export abstract class Wake {
  abstract relay(): Promise<void>;
  abstract deliver(deliveries: DeliveryJob[]): Promise<void>;
  /** @param at when the earliest of the new timers is due */
  abstract timers(at: Date): Promise<void>;
}
