import { eventsPublished } from '../telemetry/index.js';
import type { DomainEvent, EventClass } from './domain-event.js';

export interface Reacts<E extends DomainEvent = DomainEvent> {
  /** Runs in a transaction, once per event; reads the present state again before it acts. */
  run(event: E): Promise<void>;
}

interface Registered {
  event: EventClass;
  reaction: new (...args: never[]) => Reacts<never>;
}

const registered: Registered[] = [];

/** Declares a class as the reaction to an event. The class must be a provider of its feature's module. */
export const Reaction =
  <E extends DomainEvent>(event: EventClass<E>) =>
  <C extends new (...args: never[]) => Reacts<E>>(reaction: C): void => {
    if (registered.some((r) => r.reaction.name === reaction.name))
      throw new Error(
        `Two reactions are called ${reaction.name}: the name is how a delivery finds its reaction`,
      );
    registered.push({ event, reaction });
    eventsPublished.inc({ event: event.name }, 0); // a series that begins at its first event hides that one
  };

export const reactionsTo = (eventName: string): string[] =>
  registered.filter(({ event }) => event.name === eventName).map(({ reaction }) => reaction.name);

export const reactionNamed = (name: string): Registered | undefined =>
  registered.find(({ reaction }) => reaction.name === name);
