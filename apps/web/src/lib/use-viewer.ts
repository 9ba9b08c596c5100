import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import { SettingsDocument, ViewerDocument, type ViewerQuery } from '../gql/lib/graphql.js';
import { takeGiven } from './given.js';
import { hintSignedIn } from './login-hint.js';

takeGiven(ViewerDocument);
takeGiven(SettingsDocument);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in: `undefined` while not known yet, `null` for a visitor. One query for the whole page. */
export function useViewer() {
  const { data, loading, error, refetch } = useQuery(ViewerDocument);
  const viewer: Viewer | null | undefined = data ? (data.viewer ?? null) : undefined;
  useEffect(() => {
    if (viewer !== undefined) hintSignedIn(viewer !== null);
  }, [viewer]);
  const has = (role: string) => viewer?.roles.includes(role) ?? false;
  return { viewer, loading, error, refetch, isTrainer: has('trainer'), isModerator: has('moderator') };
}

/** What this server offers: sandbox payments, map tiles, demo accounts. */
export const useSettings = () => useQuery(SettingsDocument).data?.settings;
