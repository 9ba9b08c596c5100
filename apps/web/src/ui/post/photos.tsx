import { useTranslation } from 'react-i18next';
import type { PostPartsFragment } from '../../gql/post/graphql.js';
import classes from './photos.module.css';

/** The photos of a post; each opens in full. */
export function Photos({ photos }: Pick<PostPartsFragment, 'photos'>) {
  const { t } = useTranslation('posts');
  if (photos.length === 0) return null;
  return (
    <ul className={classes.photos} data-one={photos.length === 1 || undefined}>
      {photos.map(({ url, width, height, alt }, index) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer" aria-label={t('openPhoto', { number: index + 1 })}>
            <img src={url} alt={alt ?? ''} width={width} height={height} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}
