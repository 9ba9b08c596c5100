/** The service worker shows a page of our own when there is no connection; not while developing. */
export function registerOffline() {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    addEventListener('load', () => void navigator.serviceWorker.register('/sw.js'));
  }
}
