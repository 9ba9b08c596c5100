import { useTranslation } from 'react-i18next';
import type { ClaimPartsFragment } from '../../gql/people/graphql.js';
import classes from './claim-line.module.css';
import { LevelBar } from './level-bar.js';

/** One skill of somebody: how far they say to be, and what shows it. */
export function ClaimLine({ claim }: { claim: ClaimPartsFragment }) {
  return (
    <div className={classes.claim}>
      <span className={classes.name}>{claim.skill.name}</span>
      <LevelBar level={claim.level} />
      <Evidence claim={claim} />
    </div>
  );
}

/** In words, what weighs most first; what is long ago says so. */
export function Evidence({ claim }: { claim: ClaimPartsFragment }) {
  const { t } = useTranslation('skills');
  const shown = claim.evidence.filter(({ kind }) => kind !== 'CLAIM');
  const old = claim.evidence.length > 0 && claim.evidence.every((one) => one.old);
  return (
    <ul className={classes.evidence}>
      {shown.length === 0 && (
        <li>
          {t('evidence.CLAIM')}
          {old && <Old />}
        </li>
      )}
      {shown.map(({ kind, count, old: isOld }) => (
        <li key={kind} data-strong>
          {kind === 'ENDORSEMENT' && t('evidence.ENDORSEMENT', { count })}
          {kind === 'TRAINING_GIVEN' && t('evidence.TRAINING_GIVEN', { count })}
          {kind === 'TRAINING_ATTENDED' && t('evidence.TRAINING_ATTENDED', { count })}
          {kind === 'ANSWER_ACCEPTED' && t('evidence.ANSWER_ACCEPTED', { count })}
          {isOld && <Old />}
        </li>
      ))}
    </ul>
  );
}

function Old() {
  const { t } = useTranslation('skills');
  return <span className={classes.old}>{t('evidence.old')}</span>;
}
