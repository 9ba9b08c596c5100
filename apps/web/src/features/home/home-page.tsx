import { Page } from '../../ui/page.js';

export function HomePage() {
  return <Page title="Nutshell">{null}</Page>;
}
