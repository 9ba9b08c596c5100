import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../check-field.js';
import classes from './audience.module.css';
import { ScopeChoice, type Workplace } from './scope-choice.js';
import type { RootDraft } from './use-root-draft.js';

interface Props {
  legend: string;
  draft: RootDraft;
  workplaces: readonly Workplace[];
  /** Further wishes. */
  children?: ReactNode;
}

/** Who reads it and under which name: one line that says how it stands, opened to change it. */
export function Audience({ legend, draft, workplaces, children }: Props) {
  const { t } = useTranslation('posts');
  const workplaceId = draft.workplaceAmong(workplaces);
  const workplace = workplaces.find(({ id }) => id === workplaceId);
  return (
    <details className={classes.audience}>
      <summary>
        <span>
          <strong>{workplace ? t('onlyColleagues', { name: workplace.name }) : t('scopeEverybody')}</strong>
          {', '}
          {draft.anonymous ? t('withoutName') : t('withName')}
        </span>
        <span className={classes.change}>{t('change')}</span>
      </summary>
      <div className={classes.body}>
        {workplaces.length > 0 && (
          <ScopeChoice
            legend={legend}
            workplaces={workplaces}
            value={workplaceId}
            onChange={(id) => draft.change({ scope: id ?? 'PUBLIC' })}
          />
        )}
        {workplace && children}
        <CheckField
          label={t('beAnonymous')}
          hint={t('beAnonymousHint')}
          checked={draft.anonymous}
          onChange={(anonymous) => draft.change({ anonymous })}
        />
      </div>
    </details>
  );
}
