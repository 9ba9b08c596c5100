import { ApolloClient, InMemoryCache } from '@apollo/client';
import { possibleTypes } from '../gql/possible-types.js';
import { trustedLink } from './trusted-link.js';

export const apollo = new ApolloClient({
  link: trustedLink,
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: {
      // Parts of their parent: merged into it, never shared.
      Price: { keyFields: false, merge: true },
      Place: { keyFields: false },
      Viewer: { keyFields: [], merge: true },
      TrainingViewer: { merge: true },
      SessionViewer: { merge: true },
      BookingViewer: { merge: true },
      ParticipantViewer: { merge: true },
      ReviewViewer: { merge: true },
      PostViewer: { merge: true },
      RequestPart: { merge: true },
      PostInterest: { merge: true },
      Payment: { merge: true },
      BookingChoice: { merge: true },
      Withdrawal: { merge: true },
      Completeness: { merge: true },
      PublicSettings: { keyFields: [], merge: true },
    },
  }),
});
