export { Audit, type Audited } from './audit.js';
