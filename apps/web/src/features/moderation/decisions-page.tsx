import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppealDocument, MyDecisionsDocument, type MyDecisionsQuery } from '../../gql/moderation/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Outcome } from '../../ui/outcome.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { PathLink } from '../../ui/path-link.js';
import { RowBones } from '../../ui/row-bones.js';
import { TextArea } from '../../ui/text-area.js';
import classes from './moderation.module.css';

type Decision = MyDecisionsQuery['moderationDecisions']['nodes'][number];
const route = getRouteApi('/besluiten');
const PAGE = 20;

/** What moderators decided about what one wrote or offers, why, and what one can do about it. */
export function DecisionsPage() {
  const { t } = useTranslation('moderation');
  const { na, pagina = 1 } = route.useSearch();
  const { data, error, refetch } = useQuery(MyDecisionsDocument, {
    variables: { first: PAGE, after: na ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.moderationDecisions;
  return (
    <Page title={t('decisions.title')} lead={t('decisions.lead')} width="text">
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <RowBones />}
      {list?.nodes.length === 0 && <EmptyState title={t('decisions.none')} />}
      {list && list.nodes.length > 0 && (
        <>
          <ul className={classes.list}>
            {list.nodes.map((one) => (
              <DecisionCard key={one.id} decision={one} />
            ))}
          </ul>
          <Pager
            list="besluiten"
            page={pagina}
            after={na}
            total={list.totalCount}
            pageSize={PAGE}
            endCursor={list.pageInfo.endCursor}
            hasNextPage={list.pageInfo.hasNextPage}
          />
        </>
      )}
    </Page>
  );
}

function verdictOf({ verdict, kind, subjectKind }: Decision) {
  if (subjectKind === 'PERSON') return verdict === 'HIDE' ? 'SUSPENDED' : 'REINSTATED';
  return verdict === 'HIDE' && kind === 'QUEUED' ? 'NOT_PLACED' : verdict;
}

function DecisionCard({ decision }: { decision: Decision }) {
  const { t } = useTranslation('moderation');
  const [sent, setSent] = useState(false);
  const f = useFormats();
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <PathLink to={decision.path}>{decision.title || t('untitled')}</PathLink>
        </h2>
        <p className={classes.facts}>
          {t(`verdict.${verdictOf(decision)}`)} ·{' '}
          <time dateTime={decision.decidedAt}>{f.dateTime(decision.decidedAt)}</time>
        </p>
      </div>
      {decision.reason && <blockquote className={classes.quote}>{decision.reason}</blockquote>}
      {decision.underAppeal &&
        (sent ? <Outcome text={t('decisions.underAppeal')} /> : <p>{t('decisions.underAppeal')}</p>)}
      {decision.canAppeal && <AppealForm caseId={decision.id} onSent={() => setSent(true)} />}
    </li>
  );
}

function AppealForm({ caseId, onSent }: { caseId: string; onSent: () => void }) {
  const { t } = useTranslation('moderation');
  const [open, setOpen] = useState<boolean>();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [appeal, { loading }] = useMutation(AppealDocument);
  async function submit() {
    const answer = await appeal({ variables: { input: { caseId, text } } })
      .then(({ data }) => data?.appeal)
      .catch(() => undefined);
    if (answer?.__typename === 'ModerationDecision') return onSent();
    setProblem(
      answer?.__typename === 'InvalidInput'
        ? answer.fields[0]?.message
        : answer && 'message' in answer
          ? answer.message
          : t('failed'),
    );
  }
  if (!open)
    return (
      <div>
        <Button variant="default" size="sm" autoFocus={open === false} onClick={() => setOpen(true)}>
          {t('decisions.appeal')}
        </Button>
      </div>
    );
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextArea
        label={t('decisions.appealText')}
        hint={t('decisions.appealHint')}
        value={text}
        error={problem}
        maxLength={4000}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        <Button type="submit" disabled={loading}>
          {t('decisions.send')}
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
