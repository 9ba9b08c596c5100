import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SimilarPanel } from '../../ui/post/similar-panel.js';
import panel from '../../ui/post/similar-panel.module.css';
import { VoteButton } from '../../ui/post/vote-button.js';
import classes from './ideas.module.css';

/** Ideas that are there already: a vote for one of them does more than the same idea again. */
export function SimilarIdeas({ text }: { text: string }) {
  const { t } = useTranslation('ideas');
  return (
    <SimilarPanel
      title={t('similarTitle')}
      waiting={t('similarWaiting')}
      text={text}
      count={({ ideas }) => ideas.length}
      announce={(count) => t('similarCount', { count })}
    >
      {({ ideas }) => (
        <ul className={panel.list}>
          {ideas.map((idea) => (
            <li key={idea.id} className={classes.similar}>
              <VoteButton post={idea} about={idea.title} />
              <Link to="/ideeen/$slug" params={{ slug: idea.slug }} target="_blank">
                {idea.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </SimilarPanel>
  );
}
