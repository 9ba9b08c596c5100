import { IconLock, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PostPartsFragment } from '../../gql/post/graphql.js';
import classes from './badges.module.css';

/** Who can read it. */
export function ScopeBadge({ scope, organisation }: Pick<PostPartsFragment, 'scope' | 'organisation'>) {
  const { t } = useTranslation('posts');
  const Icon = scope === 'PUBLIC' ? IconWorld : IconLock;
  return (
    <span className={classes.badge}>
      <Icon size={15} stroke={1.8} aria-hidden="true" />
      {scope === 'PUBLIC' ? t('public') : t('onlyColleagues', { name: organisation?.name ?? '' })}
    </span>
  );
}
