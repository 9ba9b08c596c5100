import {
  IconBulb,
  IconCalendarPlus,
  IconMessage,
  IconMessageQuestion,
  IconSchool,
  IconUsersPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FeedQuery } from '../../gql/home/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { PathLink } from '../../ui/path-link.js';
import classes from './feed.module.css';

export type FeedItem = FeedQuery['feed']['nodes'][number];
type Subject = FeedItem['subject'];
type Reason = FeedItem['why'][number];

const icons = {
  Training: IconSchool,
  Session: IconCalendarPlus,
  Question: IconMessageQuestion,
  Answer: IconMessage,
  Idea: IconBulb,
  Request: IconUsersPlus,
};

const placeOf = (subject: Subject): { path: string; title: string } => {
  switch (subject.__typename) {
    case 'Training':
      return { path: `/trainingen/${subject.slug}`, title: subject.title };
    case 'Session':
      return { path: `/trainingen/${subject.training.slug}`, title: subject.training.title };
    case 'Question':
      return { path: `/vragen/${subject.questionSlug}`, title: subject.questionTitle };
    case 'Answer':
      return {
        path: `/vragen/${subject.question?.slug ?? ''}#${subject.id}`,
        title: subject.question?.title ?? '',
      };
    case 'Idea':
      return { path: `/ideeen/${subject.ideaSlug}`, title: subject.ideaTitle };
    case 'Request':
      return { path: `/leervragen/${subject.requestSlug}`, title: subject.requestTitle };
  }
};

/** One thing that is new: what, by whom, and why it is here. */
export function FeedRow({ item }: { item: FeedItem }) {
  const { t } = useTranslation('home');
  const f = useFormats();
  const { subject, at, why } = item;
  const { path, title } = placeOf(subject);
  const Icon = icons[subject.__typename];
  const facts = (): string => {
    switch (subject.__typename) {
      case 'Training':
        return subject.summary;
      case 'Session':
        return [f.dateTime(subject.startsAt, subject.zone), subject.place?.town].filter(Boolean).join(' · ');
      case 'Question':
        return t('feed.answers', { count: subject.answerCount });
      case 'Answer':
        return '';
      case 'Idea':
        return t('feed.votes', { count: subject.votes });
      case 'Request':
        return t('feed.joined', { count: subject.joined });
    }
  };
  const who = 'author' in subject ? (subject.author?.name ?? t('feed.somebody')) : undefined;
  return (
    <li className={classes.row}>
      <span className={classes.icon} aria-hidden="true">
        <Icon size={22} stroke={1.6} />
      </span>
      <div className={classes.what}>
        <p className={classes.kind}>
          {t(`feed.kind.${subject.__typename}`)}
          {who && ` · ${who}`} · <time dateTime={at}>{f.date(at)}</time>
        </p>
        <h3 className={classes.title}>
          <PathLink to={path}>{title}</PathLink>
        </h3>
        {facts() && <p className={classes.facts}>{facts()}</p>}
        {why[0] && <Why reason={why[0]} />}
      </div>
    </li>
  );
}

/** "Waarom zie ik dit": the nearest reason, as a sentence. */
function Why({ reason }: { reason: Reason }) {
  const { t } = useTranslation('home');
  const { kind, skill, person, organisation, question } = reason;
  return (
    <p className={classes.why}>
      {t(`feed.why.${kind}`, {
        what: skill?.name ?? person?.name ?? organisation?.name ?? question?.title ?? '',
      })}
    </p>
  );
}
