export * from './tax-details.js';
export * from './tax-report.js';
