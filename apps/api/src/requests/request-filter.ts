import { Invalid, type FieldProblem } from '@nutshell/domain';
import { askedAt } from '../posts/index.js';
import { fitsTrainer } from './fits-trainer.js';
import type { RequestFilterType, RequestSort } from './requests.inputs.js';

const MOST_SKILLS = 5;
const MAX_RADIUS_KM = 500;
const KM_PER_DEGREE = 111;

/** Values of a statement, each with its place in the text. */
export class Values {
  readonly all: unknown[] = [];

  add(value: unknown, type: string): string {
    return `$${this.all.push(value)}::${type}`;
  }
}

/** @throws Invalid (filter.near, filter.skills) */
export function checkFilter({ near, skills }: RequestFilterType, sort: RequestSort): void {
  const problems: FieldProblem[] = [];
  if (sort === 'NEAREST' && !near) problems.push({ field: 'filter.near', code: 'required' });
  if (near && !(Math.abs(near.latitude) <= 90 && Math.abs(near.longitude) <= 180))
    problems.push({ field: 'filter.near', code: 'notAllowed' });
  if (near && !(near.radiusKm > 0 && near.radiusKm <= MAX_RADIUS_KM))
    problems.push({ field: 'filter.near.radiusKm', code: 'tooHigh', params: { max: MAX_RADIUS_KM } });
  if (skills && skills.length > MOST_SKILLS)
    problems.push({ field: 'filter.skills', code: 'tooMany', params: { max: MOST_SKILLS } });
  if (problems.length) throw new Invalid(problems);
}

interface Point {
  readonly latitude: string;
  readonly longitude: string;
}

export const pointOf = (
  { latitude, longitude }: { latitude: number; longitude: number },
  values: Values,
): Point => ({ latitude: values.add(latitude, 'float8'), longitude: values.add(longitude, 'float8') });

/** How far a request `q` with a town is from a point. */
export const kmFrom = ({ latitude, longitude }: Point): string =>
  `2 * 6371 * asin(least(1, sqrt(sin(radians(q.latitude - ${latitude}) / 2) ^ 2
    + cos(radians(${latitude})) * cos(radians(q.latitude)) * sin(radians(q.longitude - ${longitude}) / 2) ^ 2)))`;

/** Everything in the square around the circle, by an index; what is not in it need not be measured. */
function within(point: Point, km: string): string[] {
  const { latitude, longitude } = point;
  const wide = `${km} / (${KM_PER_DEGREE} * greatest(cos(radians(${latitude})), 0.01))`;
  return [
    `q.latitude BETWEEN ${latitude} - ${km} / ${KM_PER_DEGREE} AND ${latitude} + ${km} / ${KM_PER_DEGREE}`,
    `q.longitude BETWEEN ${longitude} - ${wide} AND ${longitude} + ${wide}`,
    `${kmFrom(point)} <= ${km}`,
  ];
}

export interface Asked {
  readonly filter: RequestFilterType;
  /** Of the skills asked for and all below them; null where none is asked for. */
  readonly skillIds: readonly string[] | null;
  readonly viewer: string;
  readonly point: Point | null;
}

/** What the filter of this viewer asks of a request `q` and its post `p`, as conditions; visibility is not among them. */
export function filterConditions({ filter, skillIds, viewer, point }: Asked, values: Values): string[] {
  const { dayparts, organisation, near } = filter;
  return [
    ...statusConditions(filter, values),
    ...(skillIds
      ? [
          `p.id IN (SELECT ps.post_id FROM post_skills ps WHERE ps.skill_id = ANY(${values.add(skillIds, 'uuid[]')}))`,
        ]
      : []),
    ...(dayparts?.length ? [`(q.dayparts = '{}' OR q.dayparts && ${values.add(dayparts, 'text[]')})`] : []),
    ...(organisation
      ? [askedAt(`(SELECT id FROM organisations WHERE slug = ${values.add(organisation, 'text')})`, viewer)]
      : []),
    ...(filter.forMe ? [fitsTrainer(viewer)] : []),
    ...(near && point ? within(point, values.add(near.radiusKm, 'float8')) : []),
  ];
}

function statusConditions({ status, mine, joined }: RequestFilterType, values: Values): string[] {
  if (status?.length) {
    const [only] = status;
    return [
      status.length === 1 && only === 'OPEN'
        ? `q.status = 'OPEN'`
        : `q.status = ANY(${values.add(status, 'text[]')})`,
    ];
  }
  if (mine) return [];
  return [joined ? `q.status <> 'MERGED'` : `q.status = 'OPEN'`];
}
