import { Page } from '../../ui/page.js';

export function AccessibilityPage() {
  return <Page title="Nutshell">{null}</Page>;
}
