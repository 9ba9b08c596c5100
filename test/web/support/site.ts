import type { FullConfig } from '@playwright/test';
import { runSite } from './run-site.js';
import { siteVariable } from './site-of-worker.js';

/** Before the journeys: for each worker a site with the demo data. SITE_URL, when set, is a site that runs already. */
export default async function startSites({ workers }: FullConfig): Promise<() => Promise<void>> {
  if (process.env.SITE_URL) return async () => undefined;
  const numbers = Array.from({ length: workers }, (_, number) => number);
  const sites = await Promise.all(numbers.map((number) => runSite(`journeys-${number}.log`)));
  for (const number of numbers) process.env[siteVariable(number)] = sites[number]!.url;
  return async () => void (await Promise.all(sites.map((site) => site.stop())));
}
