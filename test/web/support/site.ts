import { runSite } from './run-site.js';

/** Before the journeys: the site with the demo data. SITE_URL, when set, is a site that runs already. */
export default async function startSite(): Promise<() => Promise<void>> {
  if (process.env.SITE_URL) return async () => undefined;
  const site = await runSite('journeys.log');
  process.env.SITE_URL = site.url;
  return () => site.stop();
}
