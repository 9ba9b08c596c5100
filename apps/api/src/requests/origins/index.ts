/** Where requests come from, and how the answer comes back, for the module. */
export const origins = [];
