import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

process.env.LOG_LEVEL ||= 'silent'; // for the workers; LOG_LEVEL=info shows what the api logs

/** @returns {import('jest').Config} */
const project = (displayName, patterns, more = {}) => ({
  displayName,
  rootDir: here,
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: patterns.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: '<rootDir>/test/support/runtime/environment.cjs',
  runtime: '<rootDir>/test/support/runtime/runtime.cjs',
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/(apps|libs)/[^/]+/dist/'],
  transform: {},
  ...more,
});

const withDatabase = {
  globalSetup: '<rootDir>/test/support/database-server.mjs',
  globalTeardown: '<rootDir>/test/support/database-server-stop.mjs',
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1200MB', // all that a worker imported stays: it begins anew beyond this
  testTimeout: 60_000,
  projects: [
    project('libs', ['libs/*/src/**/*.spec.ts']),
    project('web', ['apps/web/src/**/*.spec.{ts,tsx}']),
    project('api', ['apps/api/src/**/*.spec.{ts,tsx}', 'test/api/**/*.spec.ts'], withDatabase),
    project('security', ['test/security/**/*.spec.ts'], withDatabase),
    project('contract', ['test/contract/**/*.spec.ts'], withDatabase),
    project('scripts', ['test/scripts/**/*.spec.ts']),
    project('architecture', ['test/architecture/**/*.spec.ts'], withDatabase),
  ],
};
