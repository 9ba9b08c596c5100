import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseKind } from '../../gql/moderation/graphql.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/text-area.js';
import classes from './moderation.module.css';

interface Props {
  kind: CaseKind;
  problem: string | undefined;
  deciding: boolean;
  onCancel: () => void;
  onHide: (reason: string) => void;
}

/** Why something is not shown, as its author will read it. */
export function HideForm({ kind, problem, deciding, onCancel, onHide }: Props) {
  const { t } = useTranslation('moderation');
  const [reason, setReason] = useState('');
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onHide(reason);
      }}
    >
      <TextArea
        label={t('why')}
        hint={t('whyHint')}
        value={reason}
        error={problem}
        maxLength={2000}
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        <Button type="submit" disabled={deciding}>
          {t(`hide.${kind}`)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
