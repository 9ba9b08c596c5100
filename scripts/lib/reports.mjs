import { readFileSync } from 'node:fs';

// What the runners write about a run, as one sum. A run without a report broke off: that is a failure.
const brokenOff = { passed: 0, failed: 1, skipped: 0 };

export function jestSum(file) {
  const report = read(file);
  if (!report) return brokenOff;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function playwrightSum(file) {
  const report = read(file);
  if (!report) return brokenOff;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // "flaky" passed at its second attempt, and is named in the list that the runner prints
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

export function addUp(sums) {
  const total = (key) => sums.reduce((sum, part) => sum + part[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
