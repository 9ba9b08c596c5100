export * from './attendance.events.js';
export { AttendanceModule } from './attendance.module.js';
