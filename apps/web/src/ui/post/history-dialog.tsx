import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { diffWordsWithSpace } from 'diff';
import { useTranslation } from 'react-i18next';
import { PostHistoryDocument, type PostHistoryQuery } from '../../gql/post/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bones, TextBones } from '../bones.js';
import { ErrorState } from '../error-state.js';
import { SelectField } from '../field.js';
import { Modal } from '../modal.js';
import classes from './history.module.css';

type Revision = NonNullable<PostHistoryQuery['post']>['revisions'][number];

/** All that it has been: each version with what was taken out and put in since the one before. */
export function HistoryDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { t } = useTranslation('posts');
  const { data, error, refetch } = useQuery(PostHistoryDocument, {
    variables: { id: postId },
    fetchPolicy: 'network-only',
  });
  const revisions = data?.post?.revisions;
  return (
    <Modal title={t('history')} wide onClose={onClose}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!revisions && !error && (
        <Bones>
          <TextBones lines={5} />
        </Bones>
      )}
      {revisions && revisions.length > 0 && <Versions revisions={revisions} />}
    </Modal>
  );
}

function Versions({ revisions }: { revisions: readonly Revision[] }) {
  const { t } = useTranslation('posts');
  const f = useFormats();
  const [at, setAt] = useState(revisions.length - 1);
  const revision = revisions[at]!;
  const before = revisions[at - 1];
  const named = ({ number, editedAt, editor }: Revision) =>
    [t('version', { number }), f.dateTime(editedAt), editor?.name].filter(Boolean).join(' · ');
  return (
    <>
      <SelectField
        label={t('showVersion')}
        value={at}
        onChange={(event) => setAt(Number(event.currentTarget.value))}
      >
        {revisions
          .map((one, index) => (
            <option key={one.number} value={index}>
              {named(one)}
            </option>
          ))
          .reverse()}
      </SelectField>
      <p className={classes.legend}>
        {before ? (
          <>
            {t('comparedTo', { number: before.number })} <ins>{t('added')}</ins> <del>{t('removed')}</del>
          </>
        ) : (
          t('asFirstWritten')
        )}
      </p>
      <div className={classes.text} role="region" aria-label={named(revision)}>
        {revision.title && (
          <p className={classes.title}>
            <Difference before={before?.title} after={revision.title} />
          </p>
        )}
        <Difference before={before?.text} after={revision.text} />
      </div>
    </>
  );
}

/** Words that went and came, told to screen readers too. */
function Difference({ before, after }: { before: string | null | undefined; after: string }) {
  const { t } = useTranslation('posts');
  if (before === undefined || before === null) return after;
  return diffWordsWithSpace(before, after).map(({ added, removed, value }, index) => {
    if (!added && !removed) return <span key={index}>{value}</span>;
    const Sign = added ? 'ins' : 'del';
    return (
      <Sign key={index}>
        <span className="nut-visually-hidden">[{added ? t('added') : t('removed')}: </span>
        {value}
        <span className="nut-visually-hidden">]</span>
      </Sign>
    );
  });
}
