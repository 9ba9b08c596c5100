import { Invalid, type FieldProblem } from '@nutshell/domain';
import type { SearchFilters } from '../platform/search/index.js';
import type { TrainingFilter } from './finding.graphql.js';

const MAX_RADIUS_KM = 500;

/** What somebody chose, as the index takes it. @throws Invalid */
export function searchFilters(filter: TrainingFilter): SearchFilters {
  const problems: FieldProblem[] = [];
  const { near, level } = filter;
  if (near && !(Math.abs(near.latitude) <= 90 && Math.abs(near.longitude) <= 180))
    problems.push({ field: 'filter.near', code: 'notAllowed' });
  if (near && !(near.radiusKm > 0 && near.radiusKm <= MAX_RADIUS_KM))
    problems.push({ field: 'filter.near.radiusKm', code: 'tooHigh', params: { max: MAX_RADIUS_KM } });
  if (typeof level === 'number' && (level < 0 || level > 4))
    problems.push({ field: 'filter.level', code: 'tooHigh', params: { max: 4 } });
  if (problems.length) throw new Invalid(problems);
  return {
    topics: filter.topics ?? undefined,
    formats: filter.formats ?? undefined,
    languages: filter.languages ?? undefined,
    level: level ?? undefined,
    maxDurationMinutes: filter.maxDurationMinutes ?? undefined,
    from: filter.from ?? undefined,
    to: filter.to ?? undefined,
    dayparts: filter.dayparts ?? undefined,
    maxPriceInclCents: filter.maxPriceCents ?? undefined,
    seatsLeft: filter.seatsLeft ?? undefined,
    near: near ?? undefined,
  };
}
