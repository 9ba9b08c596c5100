export { GoodbyeModule } from './goodbye.module.js';
