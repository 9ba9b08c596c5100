/** The service worker shows a page of our own when there is no connection; not while developing. */
export function registerOffline() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => void navigator.serviceWorker.register('/sw.js');
  // After the page has what it needs.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
