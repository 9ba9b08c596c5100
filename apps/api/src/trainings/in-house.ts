import { Invalid } from '@nutshell/domain';
import { isMember, workplacesOf } from '../organisations/index.js';
import type { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { isId } from '../platform/ids.js';
import { canEdit } from './training.policy.js';
import type { TrainingEntity } from './training.entity.js';
import type { TrainingType } from './training.graphql.js';
import { trainingLoader } from './trainings.loaders.js';

type ForWhom = Pick<TrainingEntity, 'organisationId' | 'publishedAt'>;

/**
 * A trainer gives a training to the people of an organisation where they work, and who it is for stays as it was published.
 * @throws Invalid
 */
export async function refuseOtherOrganisation(
  db: Db,
  trainerId: string,
  before: ForWhom | null,
  { organisationId }: Pick<TrainingEntity, 'organisationId'>,
): Promise<void> {
  if (organisationId === (before?.organisationId ?? null)) return;
  const allowed =
    !before?.publishedAt &&
    (organisationId === null || (isId(organisationId) && (await isMember(db, organisationId, trainerId))));
  if (!allowed) throw new Invalid([{ field: 'organisationId', code: 'notAllowed' }]);
}

/** `visibleTrainings` for a training that was read already, as by the seat that somebody has in it. */
export async function isForViewer(
  context: GraphqlContext,
  db: Db,
  training: Pick<TrainingType, 'organisationId' | 'trainerId'>,
): Promise<boolean> {
  if (training.organisationId === null || canEdit(context.actor, training)) return true;
  return (await workplacesOf(context, db)).has(training.organisationId);
}

/** Published trainings that are there for the viewer, in the order of the ids; null for the others. */
export async function publishedForViewer(
  context: GraphqlContext,
  db: Db,
  ids: readonly string[],
): Promise<(TrainingType | null)[]> {
  const trainings = await Promise.all(ids.map((id) => trainingLoader(context, db).load(id)));
  return Promise.all(
    trainings.map(async (training) =>
      training?.status === 'PUBLISHED' && (await isForViewer(context, db, training)) ? training : null,
    ),
  );
}
