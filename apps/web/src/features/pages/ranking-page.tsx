import { Page } from '../../ui/page.js';

export function RankingPage() {
  return <Page title="Nutshell">{null}</Page>;
}
