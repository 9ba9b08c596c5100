import { translate, type Language } from '../../platform/i18n.js';
import type { RouteRow } from './routes.queries.js';

/** Why somebody was asked, in sentences: the same for who asked and for who is asked. */
export function routeReasons(route: RouteRow, language: Language): string[] {
  const skill = language === 'nl' ? route.skillNl : route.skillEn;
  const say = (key: string, values: Record<string, string | number> = {}) => translate(language, key, values);
  const known = skill !== null && route.level !== null;
  return [
    ...(route.fromName ? [say('routing:handedOver', { name: route.fromName })] : []),
    ...(known
      ? [say('routing:skill', { skill, level: say(`skills:level.${route.level}`).toLowerCase() })]
      : []),
    ...route.evidence
      .filter(({ kind }) => kind !== 'CLAIM')
      .map(({ kind, count }) => say(`skills:evidence.${kind}`, { count })),
    ...(route.named ? [say('routing:named')] : []),
  ];
}
