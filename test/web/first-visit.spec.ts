import { expect, test } from '@playwright/test';
import { graphql } from './support/site-tools.js';

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
      if (new URL(request.url()).pathname === '/graphql') asked.push(request.url());
    });
    await first.goto(path);
    await first.waitForLoadState('networkidle');
    if (title) await expect(first.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect({ path, asked }).toEqual({ path, asked: [] });
    await visitor.close();
  }
});
