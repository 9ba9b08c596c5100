import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(min-width: 60em)');
const subscribe = (told: () => void) => {
  query.addEventListener('change', told);
  return () => query.removeEventListener('change', told);
};

/** Whether there is room for something beside the page's text. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
