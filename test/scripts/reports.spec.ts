import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addUp, jestSum, playwrightSum } from '../../scripts/lib/reports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'nutshell-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const report = (content: object) => {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

it('counts a spec file that does not even load as a failure', () => {
  const file = report({
    numPassedTests: 7,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 2,
    numPendingTests: 3,
    numTodoTests: 1,
  });
  expect(jestSum(file)).toEqual({ passed: 7, failed: 3, skipped: 4 });
});

it('counts a journey that passed at its second attempt, which the runner names, as passed', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] });
  expect(playwrightSum(file)).toEqual({ passed: 6, failed: 1, skipped: 2 });
});

it('counts a run that broke off, and left no report, as a failure', () => {
  expect(jestSum(join(folder, 'nothing.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  writeFileSync(join(folder, 'half.json'), '{"stats":');
  expect(playwrightSum(join(folder, 'half.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('adds up all runs', () => {
  const sums = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 10, failed: 1, skipped: 0 },
  ];
  expect(addUp(sums)).toEqual({ passed: 11, failed: 1, skipped: 2 });
});
