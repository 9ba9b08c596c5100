import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Of an answer: the training that it was learned in. */
export function FromRequest({ request }: { request: { slug: string; title: string } }) {
  const { t } = useTranslation('origins');
  return (
    <p>
      <Link to="/leervragen/$slug" params={{ slug: request.slug }} search={{}}>
        {t('outcome', { title: request.title })}
      </Link>
    </p>
  );
}
