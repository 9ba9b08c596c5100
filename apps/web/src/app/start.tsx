import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../lib/i18n.js';
import { loadAnew } from '../lib/new-release.js';
import { rootRoute } from '../lib/root-route.js';
import { followOtherWindows } from '../lib/sign-out.js';
import { App } from './app.js';
import { registerOffline } from './offline.js';
import { router } from './router.js';

/** Puts the app in the place of what the server wrote, once the page of this address is there. */
export async function start(): Promise<void> {
  // A part of the app that went with an older release.
  addEventListener('vite:preloadError', loadAnew);
  const element = document.getElementById('root')!;
  const html = { __html: element.innerHTML };
  // What is not there yet is no reason to show nothing.
  rootRoute.update({ pendingComponent: () => <div dangerouslySetInnerHTML={html} /> });
  await startI18n();
  await router.load();
  // In slices, so that a phone stays answering.
  startTransition(() => createRoot(element).render(<App />));
  registerOffline();
  followOtherWindows();
}
