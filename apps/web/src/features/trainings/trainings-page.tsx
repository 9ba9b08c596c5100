import { Page } from '../../ui/page.js';

export function TrainingsPage() {
  return <Page title="Nutshell">{null}</Page>;
}
