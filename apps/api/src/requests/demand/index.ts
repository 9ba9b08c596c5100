import { DemandQueries } from './demand.queries.js';
import { DemandResolver } from './demand.resolver.js';
import { SetDemandDaily } from './set-demand-daily.js';
import { SetDemand } from './set-demand.js';

export { SetDemand } from './set-demand.js';

/** What many people ask for, as trainers see it, for the module. */
export const demand = [DemandQueries, DemandResolver, SetDemand, SetDemandDaily];
