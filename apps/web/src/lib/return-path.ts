/** The path to go back to, or `fallback`: only paths of this site, so that a link can send nobody elsewhere. */
export function returnPath(path: string | undefined, fallback = '/'): string {
  if (!path || !/^\/(?![/\\])/.test(path)) return fallback;
  const url = new URL(path, window.location.origin);
  if (url.origin !== window.location.origin) return fallback;
  return url.pathname + url.search + url.hash;
}
