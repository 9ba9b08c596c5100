import type { SkillNameFragment } from '../../gql/post/graphql.js';
import classes from './badges.module.css';

/** What it is about. */
export function SkillChips({ label, skills }: { label: string; skills: readonly SkillNameFragment[] }) {
  if (skills.length === 0) return null;
  return (
    <ul className={classes.skills} aria-label={label}>
      {skills.map(({ id, name }) => (
        <li key={id} className={classes.skill}>
          {name}
        </li>
      ))}
    </ul>
  );
}
