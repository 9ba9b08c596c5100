import type { HitLineFragment } from '../gql/lib/graphql.js';

/** The address of what was found. */
export function hitPath({ hit }: HitLineFragment): string {
  switch (hit.__typename) {
    case 'Training':
      return `/trainingen/${hit.slug}`;
    case 'Person':
      return `/mensen/${hit.slug}`;
    case 'Question':
      return `/vragen/${hit.questionSlug}`;
    case 'Idea':
      return `/ideeen/${hit.ideaSlug}`;
    case 'Request':
      return `/leervragen/${hit.requestSlug}`;
  }
}
