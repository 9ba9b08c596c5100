/** What many people ask for, as trainers see it, for the module. */
export const demand = [];
