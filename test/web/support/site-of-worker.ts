export const siteVariable = (worker: number | string): string => `SITE_URL_${worker}`;

/** The site of this worker alone: journeys move its clock. None in the process that starts the workers. */
export function siteOfWorker(): string | undefined {
  const { SITE_URL, TEST_PARALLEL_INDEX: worker } = process.env;
  return SITE_URL ?? (worker && process.env[siteVariable(worker)]);
}
