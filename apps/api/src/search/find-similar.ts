import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../platform/graphql/index.js';
import type { SearchKind } from '../platform/search/index.js';
import { FindAll } from './find-all.js';
import type { SearchResultType, SimilarType } from './search.graphql.js';

const SHOWN: Record<SearchKind, number> = { question: 5, person: 2, training: 2, idea: 5, request: 3 };
const MOST_LETTERS = 1000;

export interface Written {
  text: string;
  kinds?: readonly SearchKind[] | null;
  /** What is only for another organisation is left out. */
  organisationId?: string | null;
  /** What is being written itself, where it is there already. */
  exceptId?: string | null;
}

/** What is there already that is near to what somebody is writing. */
@Injectable()
export class FindSimilar {
  constructor(private readonly findAll: FindAll) {}

  async run(
    { text, kinds, organisationId, exceptId }: Written,
    context: GraphqlContext,
  ): Promise<SimilarType> {
    const sought = { text: '', kinds, first: SHOWN.question + 1 };
    const query = await this.findAll.query(sought, context, organisationId);
    const search = { query: { ...query, text: text.slice(0, MOST_LETTERS), words: 'ANY' as const } };
    const groups = text.trim() ? await this.findAll.groups(search, sought.first, context) : [];
    const of = (kind: SearchKind): SearchResultType[] =>
      (groups.find((group) => group.kind === kind)?.nodes ?? [])
        .filter(({ hit }) => (hit as { id: string }).id !== exceptId)
        .slice(0, SHOWN[kind]);
    return {
      questions: of('question'),
      people: of('person'),
      trainings: of('training'),
      ideas: of('idea'),
      requests: of('request'),
    };
  }
}
