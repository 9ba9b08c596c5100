import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  SaveVisibilityDocument,
  VisibilitySettingsDocument,
  type ProfileField,
  type Visibility,
} from '../../gql/accounts/graphql.js';
import { Bone, Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { Notice } from '../../ui/notice.js';
import { visibilities } from './claim-row.js';
import expertise from './expertise.module.css';
import classes from './settings.module.css';

/** Who sees which part of one's profile: each choice counts at once. */
export function VisibilitySection({ shown }: { shown: boolean }) {
  const { t } = useTranslation('accounts');
  const { data, error, refetch } = useQuery(VisibilitySettingsDocument, { skip: !shown });
  const [save] = useMutation(SaveVisibilityDocument, { refetchQueries: ['Person'] });
  const [state, setState] = useState<'saved' | 'failed'>();
  const viewer = data?.viewer;

  async function choose(field: ProfileField, visibility: Visibility) {
    setState(undefined);
    const rest = viewer?.visibility.map((one) => (one.field === field ? { ...one, visibility } : one)) ?? [];
    const answer = await save({
      variables: { input: { fields: [{ field, visibility }] } },
      optimisticResponse: {
        __typename: 'Mutation',
        saveVisibility: { __typename: 'Viewer', email: viewer?.email ?? '', visibility: rest },
      },
    })
      .then(({ data: said }) => said?.saveVisibility)
      .catch(() => undefined);
    setState(answer?.__typename === 'Viewer' ? 'saved' : 'failed');
  }

  return (
    <section className={classes.section} aria-labelledby="visibility-heading">
      <div>
        <h2 id="visibility-heading" className={classes.heading}>
          {t('visibility.title')}
        </h2>
        <p className={classes.intro}>{t('visibility.intro')}</p>
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Bones>
          <Bone height="18rem" />
        </Bones>
      )}
      {viewer && (
        <>
          {viewer.trainerProfile && <Notice tone="info">{t('visibility.seller')}</Notice>}
          {viewer.organisations.length === 0 && <Notice tone="info">{t('visibility.alone')}</Notice>}
          <table className={expertise.table}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="nut-visually-hidden">{t('visibility.part')}</span>
                </th>
                {visibilities.map((value) => (
                  <th key={value} scope="col">
                    {t(`visibility.${value}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {viewer.visibility.map(({ field, visibility }) => (
                <tr key={field}>
                  <th scope="row">{t(`visibility.fields.${field}`)}</th>
                  {visibilities.map((value) => (
                    <td key={value}>
                      {/* Colleagues know of each other where they work. */}
                      {!(field === 'ORGANISATIONS' && value === 'ME') && (
                        <label>
                          <input
                            type="radio"
                            name={`visibility-${field}`}
                            checked={visibility === value}
                            onChange={() => void choose(field, value)}
                          />
                          <span className="nut-visually-hidden">
                            {t(`visibility.fields.${field}`)}: {t(`visibility.${value}`)}
                          </span>
                        </label>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {state === 'failed' && <Notice tone="problem" title={t('settings.failed')} />}
          <span role="status" className={classes.state}>
            {state === 'saved' ? t('visibility.saved') : ''}
          </span>
        </>
      )}
    </section>
  );
}
