export { DisputeOpened, DisputeSettled } from './dispute.events.js';
export { DisputesModule } from './disputes.module.js';
