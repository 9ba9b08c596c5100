import { useTranslation } from 'react-i18next';
import type { ProposalsRequestFragment } from '../../../gql/proposals/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import classes from './ballot.module.css';

/** Until when the owner chooses, what happens in silence, and what decides a tie. */
export function ChoiceRule({ request }: { request: ProposalsRequestFragment }) {
  const { t } = useTranslation('proposals');
  const f = useFormats();
  const { chooseBy, author, part, proposals } = request;
  if (!chooseBy) return null;
  const minimums = new Set(
    proposals.filter(({ status }) => status === 'OPEN').map(({ minSeats }) => minSeats),
  );
  const [min = 1] = minimums;
  const who = part.isOwner
    ? t('rule.ownerSelf')
    : author
      ? t('rule.owner', { name: author.name })
      : t('rule.nobody');
  return (
    <section className={classes.rule} aria-labelledby="choice-rule">
      <h3 id="choice-rule" className={classes.ruleTitle}>
        {t('rule.title')}
      </h3>
      <p>
        <strong>{t('rule.until', { date: f.dateTime(chooseBy) })}</strong> {who}{' '}
        {minimums.size > 1 ? t('rule.thenMixed') : t('rule.then', { min })} {t('rule.else')}
      </p>
      <details className={classes.ties}>
        <summary>{t('rule.ties')}</summary>
        <p>{t('rule.tieText')}</p>
        <ol>
          {(['tie1', 'tie2', 'tie3', 'tie4'] as const).map((tie) => (
            <li key={tie}>{t(`rule.${tie}`)}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
