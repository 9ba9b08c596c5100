export { eventsPublished, observed, operationErrors } from './metrics.js';
export { nameOperation, observeOperations, observeRequests } from './observe-requests.js';
