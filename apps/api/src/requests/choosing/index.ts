/** How a date is chosen, and the first right that follows, for the module. */
export const choosing = [];
