export * from './daypart.js';
export * from './days.js';
export * from './days-before.js';
export * from './duration.js';
export * from './errors.js';
export * from './public-holidays.js';
export {
  addDays,
  isWallTime,
  isZone,
  resolveWallTime,
  toWallTime,
  type WallTime,
  type WallTimeOccurrence,
} from './wall-time.js';
export * from './working-days.js';
