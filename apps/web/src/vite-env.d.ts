/// <reference types="vite/client" />

declare module 'virtual:messages' {
  import type { Area, Language } from '@nutshell/i18n';
  /** Per language and area: fetches the texts. */
  export const areas: Record<Language, Record<Area, () => Promise<{ default: Record<string, string> }>>>;
}
