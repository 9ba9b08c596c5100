import type { ReactNode } from 'react';
import { IconAward, IconBuilding, IconLanguage, IconMapPin, IconSchool, IconStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { LinkButton } from '../../ui/link-button.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import { FollowPerson } from './follow-person.js';
import { OpenFor } from './open-for.js';
import type { Person } from './person-page.js';
import classes from './person-page.module.css';

/** Who it is, where, for what open, and what one can do with that. */
export function PersonHead({ person, own }: { person: Person; own: boolean }) {
  const { t } = useTranslation(['people', 'shell']);
  const f = useFormats();
  const { name, headline, city, languages, trainer, organisations, rating, answersAccepted } = person;
  const spoken = languages.map((language) => (language === 'NL' ? t('shell:dutch') : t('shell:english')));
  const given = trainer?.trainingsGiven ?? 0;
  return (
    <header className={classes.head}>
      <PersonAvatar person={{ ...person, photo: person.photo ?? null }} size={128} />
      <div>
        <h1 className={classes.name}>{name}</h1>
        {headline && <p className={classes.headline}>{headline}</p>}
        <ul className={classes.facts}>
          {organisations.map((firm) => (
            <Fact key={firm.id} icon={IconBuilding}>
              {firm.name}
              {person.viewer.isColleague && firm.viewer.isMember && ` (${t('colleague')})`}
            </Fact>
          ))}
          {city && <Fact icon={IconMapPin}>{city}</Fact>}
          {spoken.length > 0 && <Fact icon={IconLanguage}>{f.list(spoken)}</Fact>}
          {rating && (
            <Fact icon={IconStar}>
              {t('rating', { average: f.decimal(rating.average), count: rating.count })}
            </Fact>
          )}
          {given > 0 && <Fact icon={IconSchool}>{t('given', { count: given })}</Fact>}
          {answersAccepted > 0 && <Fact icon={IconAward}>{t('accepted', { count: answersAccepted })}</Fact>}
        </ul>
        <div className={classes.open}>
          <OpenFor person={person} />
        </div>
        <div className={classes.acts}>
          {own ? (
            <>
              <LinkButton to="/instellingen" variant="default" size="sm">
                {t('editProfile')}
              </LinkButton>
              <LinkButton to="/instellingen" search={{ deel: 'kennis' }} variant="default" size="sm">
                {t('editSkills')}
              </LinkButton>
            </>
          ) : (
            <FollowPerson person={person} />
          )}
        </div>
      </div>
    </header>
  );
}

function Fact({ icon: Icon, children }: { icon: typeof IconStar; children: ReactNode }) {
  return (
    <li>
      <Icon size={18} stroke={1.6} aria-hidden="true" /> {children}
    </li>
  );
}
