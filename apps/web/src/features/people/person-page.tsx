import { useQuery } from '@apollo/client/react';
import { IconLanguage, IconMapPin, IconSchool, IconStar } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PersonDocument, type PersonQuery } from '../../gql/people/graphql.js';
import { useMeta } from '../../lib/meta.js';
import { useFormats } from '../../lib/use-formats.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { Identity } from '../../ui/identity.js';
import { LinkButton } from '../../ui/link-button.js';
import { MissingPage } from '../../ui/missing-page.js';
import { OfferCard } from '../../ui/offer-card.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import { Prose } from '../../ui/prose.js';
import classes from './person-page.module.css';

type Person = NonNullable<PersonQuery['person']>;

/** Someone's public page: who they are and what they offer. */
export function PersonPage() {
  const { t } = useTranslation(['people', 'shell']);
  const { slug } = useParams({ from: '/mensen/$slug' });
  const { data, error, loading, refetch } = useQuery(PersonDocument, { variables: { slug } });
  if (data?.person) return <Found person={data.person} />;
  if (loading) return <PersonBone />;
  return (
    <MissingPage
      title={t('notFoundTitle')}
      text={t('notFoundText')}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}

function Found({ person }: { person: Person }) {
  const { t } = useTranslation(['people', 'shell']);
  const f = useFormats();
  const { viewer } = useViewer();
  const { name, headline, city, languages, trainer, trainings } = person;
  useMeta({ title: name, description: headline ?? t('description', { name }) });
  const spoken = languages.map((language) => (language === 'NL' ? t('shell:dutch') : t('shell:english')));
  const given = trainer?.trainingsGiven ?? 0;
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <PersonAvatar person={{ ...person, photo: person.photo ?? null }} size={128} />
        <div>
          <h1 className={classes.name}>{name}</h1>
          {headline && <p className={classes.headline}>{headline}</p>}
          <ul className={classes.facts}>
            {city && (
              <li>
                <IconMapPin size={18} stroke={1.6} aria-hidden="true" /> {city}
              </li>
            )}
            {spoken.length > 0 && (
              <li>
                <IconLanguage size={18} stroke={1.6} aria-hidden="true" /> {f.list(spoken)}
              </li>
            )}
            {person.rating && (
              <li>
                <IconStar size={18} stroke={1.6} aria-hidden="true" />{' '}
                {t('rating', { average: f.decimal(person.rating.average), count: person.rating.count })}
              </li>
            )}
            {given > 0 && (
              <li>
                <IconSchool size={18} stroke={1.6} aria-hidden="true" /> {t('given', { count: given })}
              </li>
            )}
          </ul>
          {viewer?.person.id === person.id && (
            <LinkButton to="/instellingen" variant="default" size="sm">
              {t('editProfile')}
            </LinkButton>
          )}
        </div>
      </header>
      <div className={classes.columns}>
        {person.aboutHtml && (
          <section>
            <h2>{t('about', { name })}</h2>
            <Prose html={person.aboutHtml} />
          </section>
        )}
        {trainer && (
          <section>
            <h2>{t('seller')}</h2>
            <Seller trainer={trainer} />
          </section>
        )}
      </div>
      {(trainer || trainings.totalCount > 0) && (
        <section>
          <h2>{t('trainings', { name })}</h2>
          {trainings.nodes.length === 0 ? (
            <p className={classes.quiet}>{t('noTrainings', { name })}</p>
          ) : (
            <ul className={classes.grid}>
              {trainings.nodes.map((training) => (
                <li key={training.id}>
                  <OfferCard training={training} />
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </article>
  );
}

function Seller({ trainer }: { trainer: NonNullable<Person['trainer']> }) {
  const { t } = useTranslation('people');
  const vat = { STANDARD: t('vatStandard'), CRKBO: t('vatCrkbo'), KOR: t('vatKor') }[trainer.vatStatus];
  return (
    <Identity
      rows={[
        [t('tradeName'), trainer.tradeName],
        [t('kvk'), trainer.kvk ?? t('sellerPrivate')],
        [t('vatId'), trainer.vatId],
        [t('vatStatus'), vat],
        [t('contact'), trainer.email && <a href={`mailto:${trainer.email}`}>{trainer.email}</a>],
      ]}
    />
  );
}

const PersonBone = () => (
  <Bones>
    <div className={classes.page}>
      <div className={classes.head}>
        <Bone width="8rem" height="8rem" />
        <div style={{ flex: 1 }}>
          <Bone width="16rem" height="2.5rem" />
          <span style={{ display: 'block', height: '1rem' }} />
          <TextBones lines={2} />
        </div>
      </div>
    </div>
  </Bones>
);
