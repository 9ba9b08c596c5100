import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { UpdateProfileDocument, type ProfileInput } from '../../gql/accounts/graphql.js';

/** What the server says of saving part of a profile; `problems` are sentences by field. */
export type SaveAnswer = { saved: true } | { saved: false; problems: Record<string, string> };

/** Saves part of the profile; the cache, and so every page, shows the new one. */
export function useSaveProfile() {
  const [update, { loading }] = useMutation(UpdateProfileDocument);
  const [failed, setFailed] = useState(false);

  async function save(input: ProfileInput): Promise<SaveAnswer> {
    setFailed(false);
    try {
      const { data } = await update({ variables: { input } });
      const answer = data?.updateProfile;
      if (answer?.__typename === 'Viewer') return { saved: true };
      const problems = answer?.fields.map(({ field, message }) => [field, message] as const) ?? [];
      if (!answer) setFailed(true);
      return { saved: false, problems: Object.fromEntries(problems) };
    } catch {
      setFailed(true);
      return { saved: false, problems: {} };
    }
  }
  return { save, saving: loading, failed };
}
