import 'i18next';
import type { Texts } from '@nutshell/i18n';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Texts;
    returnNull: false;
  }
}
