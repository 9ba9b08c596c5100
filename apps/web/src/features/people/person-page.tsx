import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PersonDocument, type PersonQuery } from '../../gql/people/graphql.js';
import { useMeta } from '../../lib/meta.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { Identity } from '../../ui/identity.js';
import { MissingPage } from '../../ui/missing-page.js';
import { OfferCard } from '../../ui/offer-card.js';
import { Prose } from '../../ui/prose.js';
import { PersonHead } from './person-head.js';
import classes from './person-page.module.css';
import { PersonSkills } from './person-skills.js';
import { Written } from './written.js';

export type Person = NonNullable<PersonQuery['person']>;

/** Someone's page, as far as the reader may see: what they know, who they are and what they offer. */
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
  const { t } = useTranslation('people');
  const { viewer } = useViewer();
  const { name, headline, trainer, trainings, skills } = person;
  useMeta({ title: name, description: headline ?? t('description', { name }) });
  const own = viewer?.person.id === person.id;
  const first = name.split(' ')[0] ?? name;
  return (
    <article className={classes.page}>
      <PersonHead person={person} own={own} />
      <div className={classes.columns} data-one={!person.aboutHtml && !trainer ? true : undefined}>
        <div className={classes.main}>
          {(skills.length > 0 || own) && (
            <section>
              <h2>{t('knows', { name: first })}</h2>
              {skills.length > 0 ? (
                <PersonSkills person={person} skills={skills} />
              ) : (
                <p className={classes.quiet}>
                  {t('noSkillsYet')}{' '}
                  <Link to="/instellingen" search={{ deel: 'kennis' }}>
                    {t('addSkills')}
                  </Link>
                </p>
              )}
            </section>
          )}
          <Written person={person} />
        </div>
        {(person.aboutHtml || trainer) && (
          <div className={classes.side}>
            {person.aboutHtml && (
              <section>
                <h2>{t('about', { name: first })}</h2>
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
