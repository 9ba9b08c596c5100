export { Timer, type RunsTimer, type RunsTogether } from './timer.js';
export { Timers } from './timers.js';
export { Work } from './work.js';
export { Jobs } from './jobs.js';
