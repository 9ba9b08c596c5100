import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ExpertiseSettingsDocument } from '../../gql/accounts/graphql.js';
import { Bone, Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { AddClaim } from './add-claim.js';
import { AvailabilityForm } from './availability-form.js';
import { ClaimRow } from './claim-row.js';
import expertise from './expertise.module.css';
import classes from './settings.module.css';

/** What one knows, and for what one is open. */
export function ExpertiseSection({ shown }: { shown: boolean }) {
  const { t } = useTranslation('accounts');
  const { data, error, refetch } = useQuery(ExpertiseSettingsDocument, { skip: !shown });
  const viewer = data?.viewer;
  return (
    <div className={expertise.parts}>
      <section className={classes.section} aria-labelledby="expertise-heading">
        <div>
          <h2 id="expertise-heading" className={classes.heading}>
            {t('expertise.title')}
          </h2>
          <p className={classes.intro}>{t('expertise.intro')}</p>
        </div>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && (
          <Bones>
            <Bone height="3rem" />
            <Bone height="8rem" />
          </Bones>
        )}
        {viewer && (
          <>
            <AddClaim claims={viewer.person.skills} />
            {viewer.person.skills.length === 0 ? (
              <p className={classes.intro}>{t('expertise.none')}</p>
            ) : (
              <ul className={expertise.claims} aria-label={t('expertise.yours')}>
                {viewer.person.skills.map((claim) => (
                  <li key={claim.id}>
                    <ClaimRow claim={claim} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </section>
      {viewer && <AvailabilityForm availability={viewer.availability} />}
    </div>
  );
}
