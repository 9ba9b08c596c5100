/** Seconds to wait before the next attempt: 2, 4, 8 … at most ten minutes. */
export const backoffSeconds = (attemptsSoFar: number): number => Math.min(2 ** (attemptsSoFar + 1), 600);
