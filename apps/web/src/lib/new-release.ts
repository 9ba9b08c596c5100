const MINUTE_MS = 60_000;

/**
 * Loads a page anew that asks for what went with an older release. Not where that was done just now, as it did not help;
 * nor where somebody may have written something.
 */
export function loadAnew(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit!.type === 'reload' && performance.now() < MINUTE_MS) return;
  if (!document.querySelector('textarea:not(:placeholder-shown)')) location.reload();
}
