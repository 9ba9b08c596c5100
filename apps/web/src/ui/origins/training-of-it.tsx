import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { LinkButton } from '../link-button.js';
import { Notice } from '../notice.js';
import { Badge } from '../post/badge.js';

type Status = 'OPEN' | 'PLANNED' | 'GIVEN' | 'EXPIRED' | 'WITHDRAWN' | 'MERGED';

interface Props {
  post: {
    id: string;
    __typename: 'Question' | 'Idea';
    interest: { people: number; duplicates: number; shared: boolean };
    viewer: { canTurnIntoRequest: boolean };
    request?: {
      slug: string;
      title: string;
      status: Status;
      joined: number;
      helped: number;
      part: { invited: boolean };
      session?: { startsAt: string; zone: string } | null;
    } | null;
  };
}

const TONES = { OPEN: 'busy', PLANNED: 'done', GIVEN: 'done', EXPIRED: 'off' } as const;

/** The training that a question or an idea became, or may become now that so many share it. */
export function TrainingOfIt({ post }: Props) {
  const { t } = useTranslation('origins');
  const f = useFormats();
  const { request, interest, viewer } = post;
  if (request && request.status in TONES) {
    const status = request.status as keyof typeof TONES;
    const { slug, title, joined, helped, session, part } = request;
    const people =
      status === 'GIVEN' && helped > 0 ? t('helped', { count: helped }) : t('joined', { count: joined });
    return (
      <Notice tone="info" title={t(`title.${status}`)}>
        <p>
          <Link to="/leervragen/$slug" params={{ slug }} search={{}}>
            {title}
          </Link>
        </p>
        <p>
          <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge> {people}
          {session && ` · ${f.dateShort(session.startsAt, session.zone)}`}
        </p>
        {part.invited && status === 'OPEN' && (
          <>
            <p>{t('invited')}</p>
            <LinkButton to="/leervragen/$slug" params={{ slug }} search={{}} size="sm">
              {t('open')}
            </LinkButton>
          </>
        )}
      </Notice>
    );
  }
  if (!interest.shared || !viewer.canTurnIntoRequest) return null;
  return (
    <Notice
      tone="info"
      title={
        interest.people > 1
          ? t('suggestTitle', { count: interest.people })
          : t('suggestDuplicates', { count: interest.duplicates })
      }
    >
      <p>{post.__typename === 'Idea' ? t('suggestIdea') : t('suggestText')}</p>
      <LinkButton to="/leervragen/nieuw" search={{ uit: post.id }}>
        {t('suggest')}
      </LinkButton>
    </Notice>
  );
}
