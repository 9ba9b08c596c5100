import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CompanyFields } from './company-fields.js';
import { isBusiness, type OrderDraft } from './order-draft.js';
import classes from './order.module.css';

interface Props {
  draft: OrderDraft;
  problems: Record<string, string>;
  onChange: (part: Partial<OrderDraft>) => void;
}

/** For oneself or for a company: decides whose name the invoice carries and which rights one has. */
export function WhoOrders({ draft, problems, onChange }: Props) {
  const { t } = useTranslation('order');
  return (
    <div className={classes.order}>
      <Radio.Group
        label={t('who')}
        value={draft.kind}
        onChange={(kind) => onChange({ kind: kind === 'BUSINESS' ? 'BUSINESS' : 'CONSUMER' })}
      >
        <div className={classes.choices}>
          <Radio value="CONSUMER" label={t('self')} description={t('selfText')} />
          <Radio value="BUSINESS" label={t('company')} description={t('companyText')} />
        </div>
      </Radio.Group>
      {isBusiness(draft) && <CompanyFields draft={draft} problems={problems} onChange={onChange} />}
    </div>
  );
}
