import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VatStatus } from '../../gql/accounts/graphql.js';
import classes from './settings.module.css';

/** What one can answer: the register of teachers is asked for by name, because it changes nothing. */
export type VatAnswer = VatStatus | 'DOCENT';

const answers = ['STANDARD', 'DOCENT', 'CRKBO', 'KOR'] as const satisfies readonly VatAnswer[];

/**
 * The CRKBO register of teachers exempts only work for an institution, so an offer of one's own carries 21%
 * (Uitvoeringsbesluit omzetbelasting 1968, art. 8).
 */
export const statusOf = (answer: VatAnswer): VatStatus => (answer === 'DOCENT' ? 'STANDARD' : answer);

interface Props {
  value: VatAnswer;
  onChange: (answer: VatAnswer) => void;
}

/** How a trainer charges VAT, each answer with what it means. */
export function VatChoice({ value, onChange }: Props) {
  const { t } = useTranslation('accounts');
  return (
    <Radio.Group
      label={t('trainer.vatTitle')}
      description={t('trainer.vatIntro')}
      size="md"
      value={value}
      onChange={(next) => onChange(next as VatAnswer)}
    >
      <div className={classes.vat}>
        {answers.map((answer) => (
          <div key={answer} className={classes.vatOption} data-chosen={answer === value || undefined}>
            <Radio
              value={answer}
              label={t(`trainer.vat${answer}`)}
              description={
                answer === 'DOCENT' && value !== 'DOCENT' ? undefined : t(`trainer.vat${answer}Text`)
              }
              size="md"
            />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
