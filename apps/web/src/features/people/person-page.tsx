import { Page } from '../../ui/page.js';

export function PersonPage() {
  return <Page title="Nutshell">{null}</Page>;
}
