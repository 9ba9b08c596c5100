import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import { SkillBySlugDocument } from '../../gql/post/graphql.js';
import { useDraft } from '../../lib/use-draft.js';
import { useRootDraft } from '../../ui/post/use-root-draft.js';
import { nothingAsked } from './asked.js';
import type { Origin } from './new-request-page.js';

interface Begin {
  title: string | undefined;
  /** Slug of the skill that it is about. */
  about: string | undefined;
  origin: Origin | undefined;
}

export type RequestDraft = ReturnType<typeof useRequestDraft>;

/** A request being written, kept in this tab; one draft for each question or idea that it is made of. */
export function useRequestDraft({ title, about, origin }: Begin) {
  const name = origin ? `request-${origin.id}` : 'request';
  const words = useRootDraft(name, { title });
  const { draft: asked, change, forget } = useDraft(`${name}-asked`, nothingAsked);
  const { data } = useQuery(SkillBySlugDocument, { variables: { slug: about ?? '' }, skip: !about });
  const named = origin?.skills ?? (data?.skill ? [data.skill] : undefined);
  useEffect(() => {
    const { chosen, refused } = words.skills;
    const fresh = (named ?? [])
      .filter(({ id }) => !refused.includes(id) && !chosen.some((one) => one.id === id))
      .map(({ id, name: label }) => ({ id, name: label }));
    if (fresh.length > 0) words.changeSkills({ chosen: [...fresh, ...chosen], refused });
    // Once, when their names are known.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [named?.map(({ id }) => id).join()]);
  return {
    ...words,
    asked,
    changeAsked: change,
    forget: () => {
      words.forget();
      forget();
    },
  };
}
