export { Ledger, type MovementRefs } from './ledger.js';
export { LedgerModule } from './ledger.module.js';
export { writeHistory } from './write-history.js';
