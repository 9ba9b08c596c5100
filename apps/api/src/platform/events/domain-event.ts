/** A fact, named in the past tense. Its fields are what is stored: keep them to ids and plain values. */
export abstract class DomainEvent {}

export type EventClass<E extends DomainEvent = DomainEvent> = new (...args: never[]) => E;
