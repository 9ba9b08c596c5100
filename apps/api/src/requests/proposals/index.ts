/** What trainers propose, for the module. */
export const proposals = [];
