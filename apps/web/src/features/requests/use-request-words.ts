import { useTranslation } from 'react-i18next';
import type { Daypart, RequestFactsFragment } from '../../gql/requests/graphql.js';
import { useFormats } from '../../lib/use-formats.js';

export const levels = [0, 1, 2, 3, 4] as const;
export const dayparts = ['MORNING', 'AFTERNOON', 'EVENING'] as const satisfies Daypart[];

export type Facts = Pick<
  RequestFactsFragment,
  'levelFrom' | 'levelTo' | 'town' | 'radiusKm' | 'dayparts' | 'maxPriceExVatCents'
>;

/** What is asked for, as one would say it; what is open says so. */
export function useRequestWords() {
  const { t } = useTranslation(['requests', 'shell']);
  const f = useFormats();
  const level = (one: number) => t(`shell:level${one as 0}`);
  const known = (value: number | null | undefined): value is number => typeof value === 'number';
  return {
    level,
    /** "Nieuw → Basis" */
    levels: ({ levelFrom, levelTo }: Facts): string => {
      if (known(levelFrom) && known(levelTo)) return `${level(levelFrom)}\u00a0→ ${level(levelTo)}`;
      if (known(levelTo)) return t('levelToOnly', { level: level(levelTo).toLowerCase() });
      return known(levelFrom)
        ? t('levelFromOnly', { level: level(levelFrom).toLowerCase() })
        : t('levelOpen');
    },
    /** "Eindhoven, tot 25 km" */
    place: ({ town, radiusKm }: Facts): string =>
      !town ? t('placeOpen') : radiusKm ? t('placeWithin', { town, km: radiusKm }) : town,
    /** "Ochtend of avond" */
    dayparts: ({ dayparts: asked }: Facts): string => {
      const names = dayparts.filter((one) => asked.includes(one)).map((one) => t(`daypart.${one}`));
      if (names.length === 0 || names.length === dayparts.length) return t('daypartsOpen');
      return names.map((name, at) => (at === 0 ? name : name.toLowerCase())).join(` ${t('or')} `);
    },
    /** "Tot € 95 zonder btw" */
    price: ({ maxPriceExVatCents: cents }: Facts): string => {
      if (cents === null || cents === undefined) return t('priceOpen');
      return cents === 0 ? t('shell:free') : t('priceUpTo', { price: f.price(cents) });
    },
  };
}
