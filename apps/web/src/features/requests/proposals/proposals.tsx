import { useTranslation } from 'react-i18next';
import type { ProposalsRequestFragment } from '../../../gql/proposals/graphql.js';
import { useViewer } from '../../../lib/use-viewer.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Ballot } from './ballot.js';
import { ChoiceRule } from './choice-rule.js';
import { ChosenDate } from './chosen-date.js';
import { ProposalCard } from './proposal-card.js';
import classes from './proposals.module.css';

interface Props {
  request: ProposalsRequestFragment;
  /** Reads the request again. */
  onChanged: () => Promise<unknown>;
}

/** What trainers propose for a request: who offers what, on which dates people can, and what was chosen. */
export function Proposals({ request, onChanged }: Props) {
  const { t } = useTranslation('proposals');
  const { isTrainer } = useViewer();
  const { status, part, slug } = request;
  const shown = request.proposals.filter((one) => one.status === 'OPEN' || one.status === 'CHOSEN');
  const open = status === 'OPEN' && shown.some((one) => one.status === 'OPEN');
  const mayPropose = isTrainer && part.canPropose;
  if (shown.length === 0 && status !== 'OPEN') return null;
  return (
    <section id="proposals" className={classes.section} aria-labelledby="proposals-title">
      <div className={classes.head}>
        <h2 id="proposals-title" className={classes.title}>
          {shown.length > 0 && status === 'OPEN' ? t('count', { count: shown.length }) : t('title')}
        </h2>
        {mayPropose && shown.length > 0 && <ProposeButton slug={slug} variant="default" />}
      </div>
      <ChosenDate request={request} />
      {shown.length === 0 && (
        <div className={classes.none}>
          <p>{mayPropose ? t('noneTrainer') : `${t('none')}. ${t('noneText')}`}</p>
          {mayPropose && <ProposeButton slug={slug} />}
        </div>
      )}
      {shown.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} voters={request.voters} onChanged={onChanged} />
      ))}
      {open && (
        <>
          <Ballot request={request} onChanged={onChanged} />
          <ChoiceRule request={request} />
        </>
      )}
    </section>
  );
}

function ProposeButton({ slug, variant }: { slug: string; variant?: 'default' }) {
  const { t } = useTranslation('proposals');
  return (
    <LinkButton to="/leervragen/$slug/voorstel" params={{ slug }} variant={variant ?? 'filled'}>
      {t('propose')}
    </LinkButton>
  );
}
