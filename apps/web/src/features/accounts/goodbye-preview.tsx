import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeletionPreviewQuery } from '../../gql/accounts/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Notice } from '../../ui/notice.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './goodbye.module.css';

type Preview = DeletionPreviewQuery['deletionPreview'];
type First = Preview['first'][number];

/** Where each of these is settled. */
const PLACES = {
  BOOKING: { to: '/agenda' },
  SESSION: { to: '/studio' },
  PAYOUT: { to: '/studio/inkomsten' },
  DISPUTE: { to: '/agenda' },
  INVOICE: { to: '/instellingen', search: { deel: 'trainer' } },
  ORGANISATION: { to: '/organisaties' },
} as const;

function FirstLink({ kind }: { kind: First['kind'] }) {
  const { t } = useTranslation('goodbye');
  if (kind === 'PLATFORM') return null;
  return <TextLink {...PLACES[kind]}>{t(`firstLink.${kind}`)}</TextLink>;
}

interface Props {
  preview: Preview;
  busy: boolean;
  onAgain: () => void;
}

/** What must be done first, what goes, and what stays and why. */
export function GoodbyePreview({ preview: { first, goes, stays }, busy, onAgain }: Props) {
  const { t } = useTranslation('goodbye');
  return (
    <>
      {first.length > 0 && (
        <Notice tone="info" title={t('remove.firstTitle')}>
          <p>{t('remove.firstText')}</p>
          <ul className={classes.list}>
            {first.map(({ kind, count }) => (
              <li key={kind}>
                {t(`first.${kind}`, { count })} <FirstLink kind={kind} />
              </li>
            ))}
          </ul>
          <Button size="xs" variant="default" loading={busy} onClick={onAgain}>
            {t('remove.checkAgain')}
          </Button>
        </Notice>
      )}
      <h4 className={classes.title}>{t('remove.goesTitle')}</h4>
      <ul className={classes.list}>
        {goes.map(({ kind, count }) => (
          <li key={kind}>{t(`goes.${kind}`, { count })}</li>
        ))}
      </ul>
      {stays.length > 0 && (
        <>
          <h4 className={classes.title}>{t('remove.staysTitle')}</h4>
          <ul className={classes.list}>
            {stays.map((part) => (
              <li key={part.kind}>
                {t(`stays.${part.kind}`, { count: part.count })}
                <Because {...part} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Because({ reason, years, until }: Pick<Preview['stays'][number], 'reason' | 'years' | 'until'>) {
  const { t } = useTranslation('goodbye');
  const f = useFormats();
  const why = reason === 'OTHERS' ? t('because.OTHERS') : t(`because.${reason}`, { count: years ?? 0 });
  return (
    <span className={classes.why}>
      {why} {until && t('because.until', { on: f.dateLong(`${until}T12:00:00Z`) })}
    </span>
  );
}
