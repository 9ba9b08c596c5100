import type { Caller } from './world.js';

export interface IdeaAnswer {
  __typename: string;
  id: string;
  slug: string;
  votes: number;
  state: string;
  status: string;
  statusReason: string | null;
  statusBy: { name: string } | null;
  mergedInto: { id: string } | null;
  mergedFrom: { id: string }[];
  viewer: {
    voted: boolean;
    nextStatuses: string[];
    canMerge: boolean;
    canVote: boolean;
    canUndoMergeUntil: string | null;
  };
  fields?: { field: string }[];
  from?: string;
  ideaId?: string;
}

const IDEA = `__typename ... on Idea { id slug votes state status statusReason statusBy { name }
  mergedInto { id } mergedFrom { id } viewer { voted nextStatuses canMerge canVote canUndoMergeUntil } }`;

const PROBLEMS = '... on InvalidInput { fields { field } }';

async function mutate(
  caller: Caller,
  name: string,
  type: string,
  input: object,
  errors = '',
): Promise<IdeaAnswer> {
  const data = await caller.graphql<Record<string, IdeaAnswer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${IDEA} ${errors} } }`,
    { input },
  );
  return data[name]!;
}

export const publishIdea = (
  caller: Caller,
  more: {
    title?: string;
    text?: string;
    organisationId?: string;
    anonymous?: boolean;
    skillIds?: string[];
    photoIds?: string[];
  } = {},
) =>
  mutate(
    caller,
    'publishIdea',
    'PublishIdeaInput',
    {
      title: 'Een kar voor gereedschap',
      text: 'We lopen nu veel heen en weer tussen de banken.',
      scope: more.organisationId ? 'ORGANISATION' : 'PUBLIC',
      ...more,
    },
    PROBLEMS,
  );

export const voteForIdea = (caller: Caller, ideaId: string, up = true) =>
  mutate(caller, 'voteForIdea', 'VoteForIdeaInput', { ideaId, up });

export const setIdeaStatus = (caller: Caller, ideaId: string, status: string, reason?: string) =>
  mutate(
    caller,
    'setIdeaStatus',
    'SetIdeaStatusInput',
    { ideaId, status, reason },
    '... on StatusNotNext { from } ... on MergedElsewhere { ideaId }',
  );

export const mergeIdeas = (caller: Caller, fromId: string, intoId: string) =>
  mutate(caller, 'mergeIdeas', 'MergeIdeasInput', { fromId, intoId }, '... on MergedElsewhere { ideaId }');

export async function undoMerge(caller: Caller, ideaId: string): Promise<IdeaAnswer> {
  const { undoMerge: answer } = await caller.graphql<{ undoMerge: IdeaAnswer }>(
    `mutation ($ideaId: ID!) { undoMerge(ideaId: $ideaId) { ${IDEA} } }`,
    { ideaId },
  );
  return answer;
}

/** As this caller sees it; null when it is not there for them. */
export async function ideaBySlug(caller: Caller, slug: string): Promise<IdeaAnswer | null> {
  const { idea } = await caller.graphql<{ idea: IdeaAnswer | null }>(
    `query ($slug: String!) { idea(slug: $slug) { ${IDEA} } }`,
    { slug },
  );
  return idea;
}

export const codeOf = async (answer: Promise<unknown>): Promise<string> => {
  try {
    await answer;
    return 'NO ERROR';
  } catch (error) {
    return (JSON.parse((error as Error).message) as { extensions: { code: string } }[])[0]!.extensions.code;
  }
};
