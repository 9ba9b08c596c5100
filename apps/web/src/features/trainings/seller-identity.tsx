import { useTranslation } from 'react-i18next';
import { Identity } from '../../ui/identity.js';
import type { TrainingInFull } from './training-page.js';

/** Who sells: trade name, KvK, btw-id and contact, or that it is a private person. */
export function SellerIdentity({ person }: { person: TrainingInFull['trainer'] }) {
  const { t } = useTranslation('trainings');
  const seller = person.trainer;
  if (!seller) return <p>{t('sellerPrivate')}</p>;
  const vat = { STANDARD: t('vatStandard'), CRKBO: t('vatCrkbo'), KOR: t('vatKor') }[seller.vatStatus];
  return (
    <Identity
      rows={[
        [t('tradeName'), seller.tradeName],
        [t('kvk'), seller.kvk ?? t('sellerPrivate')],
        [t('vatId'), seller.vatId],
        [t('vatStatus'), vat],
        [t('contact'), seller.email && <a href={`mailto:${seller.email}`}>{seller.email}</a>],
      ]}
    />
  );
}
