export { Db, OutsideTransaction, TransactionDoomed, violates } from './db.js';
export { createDataSource, dataSourceOptions } from './data-source.js';
export { migrate } from './migrate.js';
export { DbModule } from './db.module.js';
export { given } from './given.js';
export { isAway } from './away.js';
