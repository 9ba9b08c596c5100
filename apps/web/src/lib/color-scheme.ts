import { useSyncExternalStore } from 'react';

export type Scheme = 'auto' | 'light' | 'dark';

export const schemes: Scheme[] = ['auto', 'light', 'dark'];
const key = 'nutshell-color-scheme';
const device = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

let chosen: Scheme = (() => {
  try {
    return schemes.find((scheme) => scheme === localStorage.getItem(key)) ?? 'auto';
  } catch {
    return 'auto';
  }
})();

const resolved = () => (chosen === 'auto' ? (device.matches ? 'dark' : 'light') : chosen);

/** index.html does the same before the first paint. */
function show() {
  document.documentElement.setAttribute('data-mantine-color-scheme', resolved());
  listeners.forEach((tell) => tell());
}

device.addEventListener('change', show);
show();

function choose(scheme: Scheme) {
  chosen = scheme;
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  show();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Light or dark: what the reader chose, and what that comes to on this device. */
export const useColorScheme = () => ({
  chosen: useSyncExternalStore(subscribe, () => chosen),
  shown: useSyncExternalStore(subscribe, resolved),
  choose,
});
