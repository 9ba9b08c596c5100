import { useMutation } from '@apollo/client/react';
import { IconBell, IconBellFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FollowSubjectDocument, type PostPartsFragment } from '../../gql/post/graphql.js';
import { Button } from '../button.js';
import { useAskToSignIn } from './use-ask-to-sign-in.js';

interface Props {
  post: Pick<PostPartsFragment, '__typename' | 'id'> & { viewer: { follows: boolean } };
  labels?: { follow: string; following: string };
  size?: 'sm' | 'md';
}

/** Hear of what is added here; shown at once. */
export function FollowButton({ post, labels, size = 'sm' }: Props) {
  const { t } = useTranslation('posts');
  const ask = useAskToSignIn();
  const [follow, { error }] = useMutation(FollowSubjectDocument);
  const { id, __typename, viewer } = post;
  const { follows } = viewer;
  const Icon = follows ? IconBellFilled : IconBell;
  const press = () => {
    if (ask()) return;
    const following = !follows;
    void follow({
      variables: { input: { kind: 'POST', id, following } },
      optimisticResponse: {
        __typename: 'Mutation',
        follow: { __typename: 'Following', kind: 'POST', id, following },
      },
      update: (cache, { data }) =>
        void cache.modify({
          id: cache.identify({ __typename, id }),
          fields: {
            viewer: (found: object) => ({ ...found, follows: data?.follow.following ?? follows }),
          },
        }),
    }).catch(() => undefined);
  };
  return (
    <>
      <Button
        variant={follows ? 'light' : 'default'}
        size={size}
        aria-pressed={follows}
        leftSection={<Icon size={18} stroke={1.7} aria-hidden="true" />}
        onClick={press}
      >
        {follows ? (labels?.following ?? t('following')) : (labels?.follow ?? t('follow'))}
      </Button>
      <span role="status" className="nut-visually-hidden">
        {error ? t('failed') : ''}
      </span>
    </>
  );
}
