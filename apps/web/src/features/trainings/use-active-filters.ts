import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TopicNamesDocument } from '../../gql/trainings/graphql.js';
import { noon } from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import { halfDayMinutes, standardRadius, type TrainingsSearch } from './search.js';
import { useTrainingsSearch } from './use-trainings-search.js';

interface ActiveFilter {
  key: string;
  /** As the reader would say it. */
  name: string;
  /** What to change in the address to let it go. */
  without: Partial<TrainingsSearch>;
}

const levelKeys = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;
const less = <V>(list: V[] | undefined, gone: V) => {
  const left = list?.filter((value) => value !== gone);
  return left && left.length > 0 ? left : undefined;
};

/** Every filter that is on, in words, with how to let it go. */
export function useActiveFilters(): ActiveFilter[] {
  const { t } = useTranslation(['trainings', 'shell']);
  const f = useFormats();
  const { search } = useTrainingsSearch();
  const { data } = useQuery(TopicNamesDocument, { skip: !search.onderwerp });
  const topicName = (slug: string) => data?.topics.find((topic) => topic.slug === slug)?.name ?? slug;
  const dayparts = { ochtend: t('morning'), middag: t('afternoon'), avond: t('evening') };
  const forms = { locatie: t('faceToFaceShort'), bedrijf: t('inCompany'), online: t('online') };
  const languages = { nl: t('shell:dutch'), en: t('shell:english') };
  const level = search.niveau === undefined ? undefined : levelKeys[search.niveau];

  const on: ActiveFilter[] = [];
  const add = (key: string, name: string, without: Partial<TrainingsSearch>) =>
    on.push({ key, name, without });
  if (search.zoek) add('zoek', `“${search.zoek}”`, { zoek: undefined });
  if (search.plaats) {
    const km = search.straal ?? standardRadius;
    const sorteer = search.sorteer === 'afstand' ? undefined : search.sorteer;
    const without = { plaats: undefined, bij: undefined, straal: undefined, sorteer };
    add('plaats', t('nearChip', { km, town: search.plaats }), without);
  }
  if (search.van) add('van', t('fromChip', { day: f.dateShort(noon(search.van)) }), { van: undefined });
  if (search.tot) add('tot', t('toChip', { day: f.dateShort(noon(search.tot)) }), { tot: undefined });
  for (const part of search.dagdeel ?? [])
    add(`dagdeel-${part}`, dayparts[part], { dagdeel: less(search.dagdeel, part) });
  if (search.duur) {
    const name = search.duur === halfDayMinutes ? t('halfDay') : f.duration(search.duur);
    add('duur', name, { duur: undefined });
  }
  for (const slug of search.onderwerp ?? [])
    add(`onderwerp-${slug}`, topicName(slug), { onderwerp: less(search.onderwerp, slug) });
  if (search.prijs !== undefined) {
    const name =
      search.prijs === 0 ? t('shell:free') : t('priceChip', { price: f.price(search.prijs * 100) });
    add('prijs', name, { prijs: undefined });
  }
  if (level)
    add('niveau', t('levelChip', { level: t(`shell:${level}`).toLowerCase() }), { niveau: undefined });
  for (const form of search.vorm ?? []) add(`vorm-${form}`, forms[form], { vorm: less(search.vorm, form) });
  for (const language of search.taal ?? [])
    add(`taal-${language}`, languages[language], { taal: less(search.taal, language) });
  if (search.plekken) add('plekken', t('seatsChip', { count: search.plekken }), { plekken: undefined });
  return on;
}
