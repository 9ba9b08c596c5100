import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { apollo } from './apollo.js';

interface Given {
  documentId: string;
  variables: OperationVariables;
  data: unknown;
}

const given = JSON.parse(document.getElementById('given')?.textContent || '[]') as Given[];

// What came with the HTML is new: the page that shows it first does not ask again.
apollo.prioritizeCacheValues = given.length > 0;

/** From here on what is asked for anew is fetched. */
export const endGiven = () => {
  apollo.prioritizeCacheValues = false;
};

/** Takes what the server answered along with the HTML, so that the page need not ask again. */
export function takeGiven<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
): void {
  const id = (query as { __meta__?: { hash?: string } }).__meta__?.hash;
  for (const { documentId, variables, data } of given)
    if (documentId === id)
      apollo.writeQuery({ query, variables: variables as Variables, data: data as Data });
}
