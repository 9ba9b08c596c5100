import { useDraft } from '../../lib/use-draft.js';
import type { PickedPhoto } from './photo-picker.js';
import type { SkillChoice } from './skill-picker.js';

const initial = {
  title: '',
  text: '',
  photos: '[]',
  skills: '{"chosen":[],"refused":[]}',
  /** The id of a workplace, `PUBLIC`, or nothing chosen yet. */
  scope: '',
  anonymous: false,
  mayWiden: false,
};

function parsed<T>(text: string, otherwise: T): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    return otherwise;
  }
}

export type RootDraft = ReturnType<typeof useRootDraft>;

/** A question or idea being written: kept in this tab through reloads, signing in and going elsewhere. */
export function useRootDraft(name: string, begin: { title?: string | undefined } = {}) {
  const { draft, change, forget } = useDraft(name, { ...initial, title: begin.title ?? '' });
  return {
    ...draft,
    photos: parsed<PickedPhoto[]>(draft.photos, []),
    skills: parsed<SkillChoice>(draft.skills, { chosen: [], refused: [] }),
    change,
    changePhotos: (next: (now: readonly PickedPhoto[]) => PickedPhoto[]) =>
      change((now) => ({ photos: JSON.stringify(next(parsed<PickedPhoto[]>(now.photos, []))) })),
    changeSkills: (skills: SkillChoice) => change({ skills: JSON.stringify(skills) }),
    /** Where it goes among these workplaces: the first of them where nothing was chosen, never wider than chosen. */
    workplaceAmong: (workplaces: readonly { id: string }[]): string | null =>
      draft.scope === 'PUBLIC'
        ? null
        : ((workplaces.find(({ id }) => id === draft.scope) ?? workplaces[0])?.id ?? null),
    forget,
  };
}
