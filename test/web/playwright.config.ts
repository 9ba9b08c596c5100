import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/lib/outside.mjs';
import { siteOfWorker } from './support/site-of-worker.js';

// each worker has a site with a clock of its own: its journeys, one after the other, may move it
const workers = process.env.SITE_URL ? 1 : 2;
const site = siteOfWorker();
if (site) process.env.SITE_URL = site; // for the journeys themselves

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.nutshell/journeys',
  globalSetup: './support/site.ts',
  workers,
  fullyParallel: false,
  forbidOnly: !!process.env.CI,
  // a slow machine fails no journey: what never comes is still reported, later
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // a journey that passes only at its second attempt is named in the report
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    baseURL: site,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
