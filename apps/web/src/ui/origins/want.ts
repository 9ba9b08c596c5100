import type { ApolloClient } from '@apollo/client';
import { AlsoWantToKnowDocument } from '../../gql/origins/graphql.js';
import { FollowSubjectDocument } from '../../gql/post/graphql.js';

/**
 * Wants to know a question too, and so follows it; one's own or a closed one is followed only.
 * @returns whether that worked
 */
export async function want(client: ApolloClient, questionId: string): Promise<boolean> {
  const { data } = await client.mutate({
    mutation: AlsoWantToKnowDocument,
    variables: { input: { postId: questionId, wanted: true } },
  });
  if (data?.alsoWantToKnow.__typename === 'AlsoWant') return true;
  const followed = await client.mutate({
    mutation: FollowSubjectDocument,
    variables: { input: { kind: 'POST', id: questionId, following: true } },
  });
  return Boolean(followed.data);
}
