import { markdownToText } from '../platform/markdown.js';
import type { AnswerFacts, QuestionFacts } from './question-pages.js';

/** Without a name the types still ask for somebody. */
const author = (name: string | null, slug: string | null, publicUrl: string): object =>
  name
    ? { '@type': 'Person', name, url: `${publicUrl}/mensen/${slug}` }
    : { '@type': 'Organization', name: 'Nutshell', url: publicUrl };

const instant = (at: Date | string): string => new Date(at).toISOString();

const answerData = (answer: AnswerFacts, url: string, publicUrl: string): object => ({
  '@type': 'Answer',
  url: `${url}#${answer.id}`,
  text: markdownToText(answer.text),
  upvoteCount: answer.votes,
  datePublished: instant(answer.publishedAt),
  ...(answer.editedAt && { dateModified: instant(answer.editedAt) }),
  author: author(answer.authorName, answer.authorSlug, publicUrl),
});

/** schema.org QAPage: the question with its accepted answer and the others. */
export function questionData(question: QuestionFacts, publicUrl: string): object {
  const url = `${publicUrl}/vragen/${question.slug}`;
  const accepted = question.answers.find((answer) => answer.accepted);
  const others = question.answers.filter((answer) => !answer.accepted);
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    '@id': url,
    url,
    inLanguage: question.language.toLowerCase(),
    mainEntity: {
      '@type': 'Question',
      name: question.title,
      text: markdownToText(question.text) || question.title,
      answerCount: question.answerCount,
      upvoteCount: question.votes,
      datePublished: instant(question.publishedAt),
      ...(question.editedAt && { dateModified: instant(question.editedAt) }),
      author: author(question.authorName, question.authorSlug, publicUrl),
      ...(question.photoId && { image: `${publicUrl}/files/${question.photoId}/1600` }),
      ...(accepted && { acceptedAnswer: answerData(accepted, url, publicUrl) }),
      ...(others.length && { suggestedAnswer: others.map((one) => answerData(one, url, publicUrl)) }),
    },
  };
}
