export { DomainEvent } from './domain-event.js';
export { Events } from './events.js';
export { Reaction, type Reacts } from './reaction.js';
