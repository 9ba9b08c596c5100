import { Page } from '../../ui/page.js';

export function TrainingPage() {
  return <Page title="Nutshell">{null}</Page>;
}
