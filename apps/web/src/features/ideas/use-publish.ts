import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { postProblems } from '@nutshell/domain/post';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PublishIdeaDocument } from '../../gql/ideas/graphql.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { fieldsOf, problemOf } from '../../ui/post/problem-of.js';
import { useAskToSignIn } from '../../ui/post/use-ask-to-sign-in.js';
import type { RootDraft } from '../../ui/post/use-root-draft.js';

/** Sends the draft; what is wrong with it per field and as a whole. */
export function usePublish(draft: RootDraft, workplaces: readonly { id: string }[]) {
  const { t } = useTranslation('posts');
  const navigate = useNavigate();
  const toSignIn = useAskToSignIn();
  const inWords = useFieldProblems();
  const { problems, show, clear } = useFormProblems();
  const [problem, setProblem] = useState<string>();
  const [send, { loading }] = useMutation(PublishIdeaDocument);

  async function publish() {
    if (loading || toSignIn()) return;
    const { title, text, anonymous } = draft;
    const organisationId = draft.workplaceAmong(workplaces);
    const fields = {
      title,
      text,
      skillIds: draft.skills.chosen.map(({ id }) => id),
      photoIds: draft.photos.map(({ id }) => id),
    };
    clear();
    setProblem(undefined);
    const found = postProblems('IDEA', fields);
    if (found.length > 0) return show(inWords(found));
    const scope = organisationId ? ('ORGANISATION' as const) : ('PUBLIC' as const);
    const answer = await send({ variables: { input: { ...fields, scope, organisationId, anonymous } } })
      .then(({ data }) => data?.publishIdea)
      .catch(() => undefined);
    if (answer?.__typename === 'Idea') {
      draft.forget();
      await navigate({ to: '/ideeen/$slug', params: { slug: answer.slug } });
    } else if (answer?.__typename === 'InvalidInput') show(fieldsOf(answer));
    else setProblem(problemOf(answer) ?? t('failed'));
  }
  return { publish, publishing: loading, problems, problem, isVisitor: toSignIn.isVisitor };
}
