import { Radio } from '@mantine/core';
import { VAT_ANSWERS, type VatAnswer } from '@nutshell/domain/accounts';
import { useTranslation } from 'react-i18next';
import classes from './settings.module.css';

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
        {VAT_ANSWERS.map((answer) => (
          <div key={answer} className={classes.vatOption} data-chosen={answer === value || undefined}>
            <Radio
              value={answer}
              label={t(`trainer.vat${answer}`)}
              description={
                answer === 'CRKBO_TEACHER' && value !== answer ? undefined : t(`trainer.vat${answer}Text`)
              }
              size="md"
            />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
