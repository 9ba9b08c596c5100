import { Checkbox } from '@mantine/core';
import { WITHDRAWAL_DAYS } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';

/** Whether a session that is booked now takes place while a consumer may still withdraw. */
export const isWithinWithdrawal = (endsAt: string, now: Date): boolean =>
  Date.parse(endsAt) < +now + WITHDRAWAL_DAYS * 86_400_000;

interface Props {
  checked: boolean;
  problem: string | undefined;
  onChange: (checked: boolean) => void;
}

/** A consumer asks for it expressly and knows what they lose by it (BW 6:230p sub d). */
export function PerformanceAgreement({ checked, problem, onChange }: Props) {
  const { t } = useTranslation('order');
  return (
    <Checkbox
      id="agreed"
      label={t('agree', { days: WITHDRAWAL_DAYS })}
      checked={checked}
      error={problem}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
