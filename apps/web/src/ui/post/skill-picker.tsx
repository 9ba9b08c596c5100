import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FindSkillsDocument, SkillsOfTextDocument, type SkillNameFragment } from '../../gql/post/graphql.js';
import { useSettled } from '../../lib/use-settled.js';
import { Combobox } from '../combobox.js';
import classes from './skill-picker.module.css';

export type PickedSkill = Pick<SkillNameFragment, 'id' | 'name'> & Partial<Pick<SkillNameFragment, 'slug'>>;

export interface SkillChoice {
  chosen: PickedSkill[];
  /** Suggested and taken away: they do not come back. */
  refused: string[];
}

interface Props {
  label: string;
  hint?: string;
  value: SkillChoice;
  onChange: (value: SkillChoice) => void;
  /** Skills are suggested from this text. */
  text?: string;
  most: number;
  /** Ids of what cannot be added. */
  except?: readonly string[];
}

const ENOUGH_TEXT = 10;
const SUGGESTED = 3;
const SETTLE_MS = 500;

/** Skills as chips: those that the text speaks of come by themselves, others are added by name, all can go. */
export function SkillPicker({ label, hint, value, onChange, text = '', most, except = [] }: Props) {
  const { t } = useTranslation('posts');
  const { chosen, refused } = value;
  useSuggested(text, value, onChange, most);
  const remove = (id: string) =>
    onChange({ chosen: chosen.filter((one) => one.id !== id), refused: [...refused, id] });
  return (
    <div className={classes.picker}>
      <p className={classes.label}>{label}</p>
      {hint && <p className={classes.hint}>{hint}</p>}
      <ul className={classes.chips} aria-label={label} aria-live="polite">
        {chosen.map(({ id, name }) => (
          <li key={id} className={classes.chip}>
            {name}
            <button type="button" aria-label={t('removeSkill', { name })} onClick={() => remove(id)}>
              <IconX size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {chosen.length < most && (
        <AddSkill
          taken={[...chosen.map(({ id }) => id), ...except]}
          onAdd={(skill) =>
            onChange({ chosen: [...chosen, skill], refused: refused.filter((id) => id !== skill.id) })
          }
        />
      )}
    </div>
  );
}

function useSuggested(
  text: string,
  value: SkillChoice,
  onChange: (value: SkillChoice) => void,
  most: number,
): void {
  const settled = useSettled(text.trim(), SETTLE_MS);
  const { data } = useQuery(SkillsOfTextDocument, {
    variables: { text: settled },
    skip: settled.length < ENOUGH_TEXT,
  });
  const suggested = data?.suggestSkills;
  useEffect(() => {
    if (!suggested) return;
    const room = Math.min(SUGGESTED, most) - value.chosen.length;
    const fresh = suggested
      .filter(({ id }) => !value.refused.includes(id) && !value.chosen.some((one) => one.id === id))
      .slice(0, Math.max(0, room))
      .map(({ id, name }) => ({ id, name }));
    if (fresh.length > 0) onChange({ ...value, chosen: [...value.chosen, ...fresh] });
    // Only a new suggestion adds; what somebody takes away stays away.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [suggested]);
}

function AddSkill({ taken, onAdd }: { taken: readonly string[]; onAdd: (skill: PickedSkill) => void }) {
  const { t } = useTranslation('posts');
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim(), 120);
  const { data, previousData } = useQuery(FindSkillsDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const found = asked.length < 2 ? [] : ((data ?? previousData)?.skills.nodes ?? []);
  return (
    <Combobox
      label={t('addSkill')}
      hideLabel
      placeholder={t('addSkill')}
      value={typed}
      onChange={setTyped}
      options={found
        .filter(({ id }) => !taken.includes(id))
        .map(({ id, slug, name }) => ({
          key: id,
          content: name,
          choose: () => {
            setTyped('');
            onAdd({ id, slug, name });
          },
        }))}
    />
  );
}
