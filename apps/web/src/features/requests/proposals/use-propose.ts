import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProposeTrainingDocument } from '../../../gql/proposals/graphql.js';
import { useDraft } from '../../../lib/use-draft.js';
import { useFieldProblems } from '../../../lib/use-field-problems.js';
import { useFormProblems } from '../../../lib/use-form-problems.js';
import { fieldsOf } from '../../../ui/post/problem-of.js';
import { wallTimeOf } from '../../../ui/schedule/date-rows.js';
import {
  begin,
  inputOf,
  onScreen,
  proposeProblems,
  readValues,
  type AskedRequest,
  type ProposeValues,
} from './propose-values.js';

/** What is wrong with the whole, and what would help. */
export interface WholeProblem {
  kind: 'whole' | 'payout' | 'profile';
  message: string;
}

export type DateProblems = Record<string, { message: string; ambiguous?: boolean }>;
export type ProposeState = ReturnType<typeof usePropose>;

/** A proposal being written: kept in this tab until it is sent; what is wrong with it by field. */
export function usePropose(request: AskedRequest) {
  const { t } = useTranslation(['proposing', 'studio']);
  const navigate = useNavigate();
  const inWords = useFieldProblems();
  const { problems, show, clear } = useFormProblems();
  const [start] = useState(() => begin(request.town));
  const { draft, change: store, forget } = useDraft(`propose-${request.id}`, { form: '' });
  const values = readValues(draft.form, start);
  const [problem, setProblem] = useState<WholeProblem>();
  const [dateProblems, setDateProblems] = useState<DateProblems>({});
  const [send, { loading }] = useMutation(ProposeTrainingDocument);

  const change = (part: Partial<ProposeValues>) =>
    store((now) => ({ form: JSON.stringify({ ...readValues(now.form, start), ...part }) }));

  /** The sentences by the names of the fields on this screen, those of one date beside that date. */
  function refuse(fields: Record<string, string>) {
    const rows: DateProblems = {};
    const rest: Record<string, string> = {};
    for (const [field, message] of Object.entries(fields)) {
      const [, index] = /^dates\.(\d+)\b/.exec(field) ?? [];
      const row = index === undefined ? undefined : values.rows[Number(index)];
      if (row) rows[row.key] = { message };
      if (row) rest['dates'] ??= message;
      else rest[onScreen(field)] = message;
    }
    setDateProblems(rows);
    show(rest);
  }

  function check(): boolean {
    const missing = values.rows.flatMap((row, index) =>
      wallTimeOf(row) ? [] : [[`dates.${index}`, t('dates.required')] as const],
    );
    const found = { ...inWords(proposeProblems(values)), ...Object.fromEntries(missing) };
    if (Object.keys(found).length === 0) return true;
    refuse(found);
    return false;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    clear();
    setProblem(undefined);
    setDateProblems({});
    if (!check()) return;
    const answer = await send({ variables: { input: inputOf(request.id, values) } })
      .then(({ data }) => data?.proposeTraining)
      .catch(() => undefined);
    switch (answer?.__typename) {
      case 'Proposal':
        forget();
        return navigate({
          to: '/leervragen/$slug',
          params: { slug: request.slug },
          search: {},
          hash: 'proposals',
        });
      case 'InvalidInput':
        return refuse(fieldsOf(answer));
      case 'WallTimeDoesNotExist':
      case 'WallTimeAmbiguous': {
        const ambiguous = answer.__typename === 'WallTimeAmbiguous';
        const row = values.rows.find((one) => wallTimeOf(one) === answer.wallTime.slice(0, 16));
        const message = ambiguous ? t('studio:dates.twice') : t('studio:dates.gap');
        show({ dates: message });
        return setDateProblems(row ? { [row.key]: { message, ambiguous } } : {});
      }
      case 'PayoutOnboardingNeeded':
        return setProblem({ kind: 'payout', message: answer.message });
      case 'TrainerProfileIncomplete':
        return setProblem({ kind: 'profile', message: answer.message });
      default:
        return setProblem({ kind: 'whole', message: answer?.message ?? t('failed') });
    }
  }

  const errors = Object.fromEntries(problems.map(({ field, message }) => [field, message]));
  return { values, change, errors, problems, dateProblems, problem, sending: loading, submit };
}
