import { useTranslation } from 'react-i18next';
import { townLine } from '../../lib/town-line.js';
import { Identity } from '../../ui/identity.js';
import type { TrainingInFull } from './training-page.js';

type Seller = NonNullable<TrainingInFull['trainer']['trainer']>;

/** Who sells: names, address, numbers and contact of a company, or that it is a private person. */
export function SellerIdentity({ person }: { person: TrainingInFull['trainer'] }) {
  const { t, i18n } = useTranslation('trainings');
  const seller = person.trainer;
  if (!seller) return <p>{t('sellerPrivate')}</p>;
  const vat = { STANDARD: t('vatStandard'), CRKBO: t('vatCrkbo'), KOR: t('vatKor') }[seller.vatStatus];
  return (
    <>
      {seller.isPrivate && <p>{t('sellerPrivateText')}</p>}
      <Identity
        rows={[
          [t('tradeName'), seller.tradeName],
          [t('legalName'), seller.legalName],
          [t('kvk'), seller.isPrivate ? t('sellerPrivate') : seller.kvk],
          [t('vatId'), seller.vatId],
          [t('vatStatus'), vat],
          [t('address'), seller.address && <Address address={seller.address} language={i18n.language} />],
          [t('contact'), seller.email && <a href={`mailto:${seller.email}`}>{seller.email}</a>],
          [t('phone'), seller.phone && <a href={`tel:${seller.phone}`}>{spaced(seller.phone)}</a>],
        ]}
      />
    </>
  );
}

function Address({ address, language }: { address: NonNullable<Seller['address']>; language: string }) {
  const abroad = address.country !== 'NL';
  return (
    <>
      {address.street}
      <br />
      {townLine(address)}
      {abroad && (
        <>
          <br />
          {new Intl.DisplayNames(language, { type: 'region' }).of(address.country)}
        </>
      )}
    </>
  );
}

/** +31612345678 → "+31 6 12345678"; numbers of elsewhere as they are. */
const spaced = (phone: string): string => phone.replace(/^\+31(6|[1-57]\d|8\d)(\d+)$/, '+31 $1 $2');
