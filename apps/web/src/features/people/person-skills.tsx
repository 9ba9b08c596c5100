import { lazy, Suspense, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { IconThumbUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WithdrawEndorsementDocument, type PersonSkillFragment } from '../../gql/people/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import { Evidence } from './claim-line.js';
import { LevelBar } from './level-bar.js';
import classes from './person-skills.module.css';

const EndorseDialog = lazy(() => import('./endorse-dialog.js').then((m) => ({ default: m.EndorseDialog })));

interface Props {
  person: { id: string; name: string };
  skills: readonly PersonSkillFragment[];
}

/** What somebody knows: the level in their own words, what shows it, and who stands up for it. */
export function PersonSkills({ person, skills }: Props) {
  const [endorsing, setEndorsing] = useState<PersonSkillFragment>();
  return (
    <>
      <ul className={classes.skills}>
        {[...skills]
          .sort((a, b) => b.strength + 6 * b.level - (a.strength + 6 * a.level))
          .map((claim) => (
            <li key={claim.id}>
              <Skill claim={claim} onEndorse={() => setEndorsing(claim)} />
            </li>
          ))}
      </ul>
      {endorsing && (
        <Suspense>
          <EndorseDialog person={person} claim={endorsing} onClose={() => setEndorsing(undefined)} />
        </Suspense>
      )}
    </>
  );
}

function Skill({ claim, onEndorse }: { claim: PersonSkillFragment; onEndorse: () => void }) {
  const { t } = useTranslation('people');
  const { skill, level, levelText, viewer, endorsements, visibility } = claim;
  return (
    <article className={classes.skill}>
      <div className={classes.head}>
        <h3 className={classes.name}>{skill.name}</h3>
        <LevelBar level={level} />
      </div>
      <p className={classes.text}>{t('inOwnWords', { text: levelText })}</p>
      <div className={classes.head}>
        <Evidence claim={claim} />
        {viewer.canEndorse && !viewer.endorsed && (
          <button type="button" className={classes.endorse} onClick={onEndorse}>
            <IconThumbUp size={18} stroke={1.7} aria-hidden="true" />
            {t('endorse')}
            <span className="nut-visually-hidden"> {skill.name}</span>
          </button>
        )}
      </div>
      {visibility === 'ME' && <p className={classes.text}>{t('onlyYou')}</p>}
      {endorsements.length > 0 && <Endorsements claim={claim} />}
    </article>
  );
}

const first = 2;

function Endorsements({ claim: { endorsements, skill } }: { claim: PersonSkillFragment }) {
  const { t } = useTranslation('people');
  const f = useFormats();
  const [all, setAll] = useState(false);
  const [withdraw, { loading, error }] = useMutation(WithdrawEndorsementDocument, {
    refetchQueries: ['Person'],
    awaitRefetchQueries: true,
  });
  const shown = all ? endorsements : endorsements.slice(0, first);
  return (
    <>
      <ul className={classes.endorsements} aria-label={t('endorsementsOf', { skill: skill.name })}>
        {shown.map(({ id, sentence, createdAt, endorser, viewer }) => (
          <li key={id} className={classes.endorsement}>
            <PersonAvatar person={{ ...endorser, photo: endorser.photo ?? null }} size={32} />
            <div>
              <blockquote>{sentence}</blockquote>
              <p className={classes.by}>
                <Link to="/mensen/$slug" params={{ slug: endorser.slug }}>
                  {endorser.name}
                </Link>
                , {f.date(createdAt)}
                {viewer.canWithdraw && (
                  <button
                    type="button"
                    className={classes.plain}
                    disabled={loading}
                    onClick={() => void withdraw({ variables: { id } }).catch(() => undefined)}
                  >
                    {t('withdrawEndorsement')}
                  </button>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {error && <p role="alert">{t('failed')}</p>}
      {endorsements.length > shown.length && (
        <div>
          <button type="button" className={classes.plain} onClick={() => setAll(true)}>
            {t('moreEndorsements', { count: endorsements.length - shown.length })}
          </button>
        </div>
      )}
    </>
  );
}
