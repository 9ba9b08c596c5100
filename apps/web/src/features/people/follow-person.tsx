import { useMutation } from '@apollo/client/react';
import { IconBell, IconBellFilled } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FollowPersonDocument } from '../../gql/people/graphql.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Button } from '../../ui/button.js';

interface Props {
  person: { id: string; name: string; viewer: { follows: boolean } };
}

/** Hear of what this person does; shown at once. A visitor signs in first. */
export function FollowPerson({ person: { id, name, viewer: relation } }: Props) {
  const { t } = useTranslation('people');
  const { viewer } = useViewer();
  const { href } = useLocation();
  const navigate = useNavigate();
  const [follow, { error }] = useMutation(FollowPersonDocument);
  const { follows } = relation;
  const Icon = follows ? IconBellFilled : IconBell;
  const press = () => {
    if (viewer === null) return void navigate({ to: '/inloggen', search: { terug: href } });
    const following = !follows;
    void follow({
      variables: { input: { kind: 'PERSON', id, following } },
      optimisticResponse: {
        __typename: 'Mutation',
        follow: { __typename: 'Following', kind: 'PERSON', id, following },
      },
      update: (cache, { data }) =>
        void cache.modify({
          id: cache.identify({ __typename: 'Person', id }),
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
        size="sm"
        aria-pressed={follows}
        aria-label={t('followName', { name })}
        leftSection={<Icon size={18} stroke={1.7} aria-hidden="true" />}
        onClick={press}
      >
        {follows ? t('following') : t('follow')}
      </Button>
      <span role="status" className="nut-visually-hidden">
        {error ? t('failed') : ''}
      </span>
    </>
  );
}
