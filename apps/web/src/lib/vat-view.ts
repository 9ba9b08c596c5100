import { useSyncExternalStore } from 'react';

const key = 'nutshell-ex-vat';
const listeners = new Set<() => void>();
let exVat = (() => {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
})();

function set(next: boolean) {
  exVat = next;
  try {
    localStorage.setItem(key, next ? '1' : '0');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  listeners.forEach((tell) => tell());
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Whether this reader wants prices without VAT (businesses); consumers see them with VAT. */
export const useVatView = () => ({ exVat: useSyncExternalStore(subscribe, () => exVat), setExVat: set });
