import { lazy, Suspense, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProposalPartsFragment } from '../../../gql/proposals/graphql.js';
import { placeName } from '../../../lib/place-name.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Button } from '../../../ui/button.js';
import { PersonAvatar } from '../../../ui/person-avatar.js';
import { Badge } from '../../../ui/post/badge.js';
import { PriceTag } from '../../../ui/price-tag.js';
import { Prose } from '../../../ui/prose.js';
import classes from './proposals.module.css';

const WithdrawDialog = lazy(async () => ({ default: (await import('./withdraw-dialog.js')).WithdrawDialog }));

interface Props {
  proposal: ProposalPartsFragment;
  voters: number;
  onChanged: () => Promise<unknown>;
}

/** Who offers what, for how much, where and to how many. */
export function ProposalCard({ proposal, voters, onChanged }: Props) {
  const { t } = useTranslation('proposals');
  const f = useFormats();
  const [withdrawing, setWithdrawing] = useState(false);
  const { trainer, training, title, summary, textHtml, price, place, minSeats, maxSeats } = proposal;
  const published = training && training.status !== 'DRAFT';
  return (
    <article className={classes.card} aria-labelledby={`proposal-${proposal.id}`}>
      <header className={classes.cardHead}>
        <PersonAvatar person={{ ...trainer, photo: trainer.photo ?? null }} size={44} />
        <div>
          <h3 id={`proposal-${proposal.id}`} className={classes.cardTitle}>
            {title}
          </h3>
          <p className={classes.quiet}>
            {t('card.by')}{' '}
            <Link to="/mensen/$slug" params={{ slug: trainer.slug }}>
              {trainer.name}
            </Link>
            {trainer.headline && `, ${trainer.headline}`}
          </p>
        </div>
        {proposal.isMine && <Badge tone="busy">{t('card.yours')}</Badge>}
      </header>
      <p className={classes.summary}>{summary}</p>
      <Prose html={textHtml} />
      <dl className={classes.facts}>
        <div>
          <dt>{t('card.price')}</dt>
          <dd>
            <PriceTag price={price} /> {t('card.perPerson')}
            {price.vatStatus === 'STANDARD' && (price.exVatCents ?? 0) > 0 && (
              <span className={classes.quiet}>
                {' '}
                ({t('card.exVat', { amount: f.price(price.exVatCents ?? 0) })})
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('card.place')}</dt>
          <dd>
            {place
              ? [placeName(place), place.name && place.town].filter(Boolean).join(', ')
              : t('card.online')}
          </dd>
        </div>
        <div>
          <dt>{t('card.seats')}</dt>
          <dd>{t('card.minMax', { min: minSeats, max: maxSeats })}</dd>
        </div>
        <div>
          <dt>{t('card.duration')}</dt>
          <dd>{f.duration(proposal.durationMinutes)}</dd>
        </div>
      </dl>
      {(published || proposal.canWithdraw) && (
        <div className={classes.acts}>
          {published && (
            <Link to="/trainingen/$slug" params={{ slug: training.slug }}>
              {t('card.toTraining')}
            </Link>
          )}
          {proposal.canWithdraw && (
            <Button size="sm" variant="default" onClick={() => setWithdrawing(true)}>
              {t('card.withdraw')}
            </Button>
          )}
        </div>
      )}
      <Suspense>
        {withdrawing && (
          <WithdrawDialog
            proposalId={proposal.id}
            voters={voters}
            onClose={() => setWithdrawing(false)}
            onChanged={onChanged}
          />
        )}
      </Suspense>
    </article>
  );
}
