export { Live } from './live.js';
export { LiveController } from './live.controller.js';
