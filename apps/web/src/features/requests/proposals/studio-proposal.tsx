import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StudioProposalsQuery } from '../../../gql/proposals/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Badge } from '../../../ui/post/badge.js';
import { PriceTag } from '../../../ui/price-tag.js';
import classes from './propose.module.css';

export type ListedProposal = NonNullable<StudioProposalsQuery['viewer']>['proposals']['nodes'][number];

const TONES = { OPEN: 'busy', CHOSEN: 'done', NOT_CHOSEN: 'off', WITHDRAWN: 'off', NOT_RUN: 'off' } as const;

/** One proposal: for what it is, how its dates stand, and what happens next. */
export function StudioProposal({ proposal }: { proposal: ListedProposal }) {
  const { t } = useTranslation(['proposing', 'proposals']);
  const f = useFormats();
  const { status, title, request, dates, session, price, minSeats, maxSeats, place } = proposal;
  const leader = dates.find(({ leads }) => leads);
  const day = (date: { startsAt: string; zone: string }) => f.dateShort(date.startsAt, date.zone);
  const next = () => {
    const until = request?.chooseBy ? f.dateTime(request.chooseBy) : '';
    if (status === 'OPEN')
      return leader
        ? t('studio.next.OPENLeads', { day: day(leader), date: until })
        : t('studio.next.OPEN', { date: until });
    if (status === 'CHOSEN') return t('studio.next.CHOSEN', { day: session ? day(session) : '' });
    return t(`studio.next.${status}`);
  };
  const busy = status === 'OPEN' && dates.some(({ trainerFree }) => !trainerFree);
  return (
    <li className={classes.row}>
      <div className={classes.rowHead}>
        <h2 className={classes.rowTitle}>
          {request ? (
            <Link to="/leervragen/$slug" params={{ slug: request.slug }} search={{}} hash="proposals">
              {request.title}
            </Link>
          ) : (
            title
          )}
        </h2>
        <Badge tone={TONES[status]}>{t(`proposals:card.status.${status}`)}</Badge>
      </div>
      <p className={classes.quiet}>
        {title} · <PriceTag price={price} /> · {t('proposals:card.minMax', { min: minSeats, max: maxSeats })}
        {place ? ` · ${place.town}` : ` · ${t('proposals:card.online')}`}
        {request && ` · ${t('studio.votes', { count: request.voters })}`}
      </p>
      <ul className={classes.dates} aria-label={t('proposals:card.dates')}>
        {dates.map((date) => (
          <li key={date.id}>
            {day(date)} {f.time(date.startsAt, date.zone)}
            <span className={classes.number}>{t('proposals:ballot.canCome', { count: date.gathers })}</span>
            {date.leads && <Badge tone="done">{t('proposals:ballot.leads')}</Badge>}
          </li>
        ))}
      </ul>
      <p>{next()}</p>
      {busy && <p className={classes.error}>{t('studio.next.OPENBusy')}</p>}
      <div className={classes.acts}>
        {session && (
          <LinkButton to="/studio/sessies/$id" params={{ id: session.id }} size="sm">
            {t('studio.manage')}
          </LinkButton>
        )}
        {request?.part.canPropose && (
          <LinkButton
            to="/leervragen/$slug/voorstel"
            params={{ slug: request.slug }}
            size="sm"
            variant="default"
          >
            {t('studio.again')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
