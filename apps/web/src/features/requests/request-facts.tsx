import { IconClockHour4, IconCoinEuro, IconMapPin, IconStairsUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RequestFactsFragment } from '../../gql/requests/graphql.js';
import classes from './request-facts.module.css';
import { useRequestWords } from './use-request-words.js';

interface Props {
  request: RequestFactsFragment;
  /** With the name of each fact beside it. */
  named?: boolean;
}

/** What is asked for: how far one wants to get, where, when and for how much, always in this order. */
export function RequestFacts({ request, named }: Props) {
  const { t } = useTranslation('requests');
  const words = useRequestWords();
  const facts = [
    { name: t('level'), Icon: IconStairsUp, text: words.levels(request) },
    { name: t('place'), Icon: IconMapPin, text: words.place(request) },
    { name: t('when'), Icon: IconClockHour4, text: words.dayparts(request) },
    { name: t('price'), Icon: IconCoinEuro, text: words.price(request) },
  ];
  return (
    <dl className={classes.facts} data-named={named || undefined}>
      {facts.map(({ name, Icon, text }) => (
        <div key={name}>
          <dt>
            <Icon size={18} stroke={1.6} aria-hidden="true" />
            <span className={named ? undefined : 'nut-visually-hidden'}>{name}</span>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
