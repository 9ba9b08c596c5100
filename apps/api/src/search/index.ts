export { SearchOverAllModule } from './search.module.js';
