import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequestTrainingDocument, TurnIntoRequestDocument } from '../../gql/requests/graphql.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { fieldsOf, problemOf } from '../../ui/post/problem-of.js';
import { useAskToSignIn } from '../../ui/post/use-ask-to-sign-in.js';
import { fieldsAsked } from './asked.js';
import type { Origin } from './new-request-page.js';
import type { RequestDraft } from './use-request-draft.js';

/** Sends the draft; what is wrong with it per field and as a whole. */
export function useRequestTraining(
  draft: RequestDraft,
  workplaces: readonly { id: string }[],
  origin: Origin | undefined,
) {
  const { t } = useTranslation(['posts', 'requests']);
  const navigate = useNavigate();
  const toSignIn = useAskToSignIn();
  const inWords = useFieldProblems();
  const { problems, show, clear } = useFormProblems();
  const [problem, setProblem] = useState<string>();
  const [ask, asking] = useMutation(RequestTrainingDocument);
  const [turn, turning] = useMutation(TurnIntoRequestDocument);
  const busy = asking.loading || turning.loading;

  async function submit() {
    if (busy || toSignIn()) return;
    const organisationId = origin ? (origin.organisation?.id ?? null) : draft.workplaceAmong(workplaces);
    const fields = {
      title: draft.title,
      text: draft.text,
      skillIds: draft.skills.chosen.map(({ id }) => id),
      ...fieldsAsked(draft.asked),
    };
    clear();
    setProblem(undefined);
    // The rules come once there is something to check.
    const { requestProblems } = await import('@nutshell/domain/request');
    const found = inWords(requestProblems(fields));
    if (Number.isNaN(fields.maxPriceExVatCents)) found['maxPriceExVatCents'] = t('requests:priceWrong');
    if (Object.keys(found).length > 0) return show(found);
    const scope = organisationId ? ('ORGANISATION' as const) : ('PUBLIC' as const);
    const input = { ...fields, scope, organisationId };
    const answer = await (
      origin
        ? turn({ variables: { input: { postId: origin.id, ...input } } }).then(
            ({ data }) => data?.turnIntoRequest,
          )
        : ask({ variables: { input } }).then(({ data }) => data?.requestTraining)
    ).catch(() => undefined);
    if (answer?.__typename === 'Request') {
      draft.forget();
      await navigate({ to: '/leervragen/$slug', params: { slug: answer.slug } });
    } else if (answer?.__typename === 'InvalidInput') show(fieldsOf(answer));
    else setProblem(problemOf(answer) ?? t('failed'));
  }
  return { submit, busy, problems, problem, isVisitor: toSignIn.isVisitor };
}
