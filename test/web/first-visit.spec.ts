import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { graphql } from './support/site-tools.js';

const documents = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../apps/web/dist/persisted-documents.json'), 'utf8'),
) as Record<string, string>;
/** What stands so far below that it can wait. */
const BELOW = ['TrainingReviews'];

const operationOf = (url: string): string | undefined =>
  /query (\w+)/.exec(documents[new URL(url).searchParams.get('documentId') ?? ''] ?? '')?.[1];

test('a first visit asks for nothing that did not come with the page', async ({ browser, request }) => {
  const { trainings, questions } = await graphql<{
    trainings: { nodes: { slug: string; title: string }[] };
    questions: { nodes: { slug: string; title: string }[] };
  }>(
    request,
    '{ trainings(first: 1) { nodes { slug title } } questions(first: 1) { nodes { slug title } } }',
  );
  const [training, question] = [trainings.nodes[0]!, questions.nodes[0]!];
  const visits = [
    ['/', null],
    ['/trainingen', 'Trainingen'],
    [`/trainingen/${training.slug}`, training.title],
    [`/vragen/${question.slug}`, question.title],
  ] as const;
  for (const [path, title] of visits) {
    const visitor = await browser.newContext({ locale: 'nl-NL' });
    const first = await visitor.newPage();
    const asked: string[] = [];
    first.on('request', (request) => {
      if (new URL(request.url()).pathname === '/graphql')
        asked.push(operationOf(request.url()) ?? request.url());
    });
    await first.goto(path);
    await first.waitForLoadState('networkidle');
    if (title) await expect(first.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const missed = asked.filter((operation) => !BELOW.includes(operation));
    expect({ path, missed }).toEqual({ path, missed: [] });
    await visitor.close();
  }
});
