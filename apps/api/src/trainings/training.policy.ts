import { hasRole, type Actor } from '../platform/access/index.js';
import type { TrainingStatus } from '@nutshell/domain';

interface Owned {
  readonly trainerId: string;
}

export const canEdit = (actor: Actor | null, owned: Owned): boolean =>
  actor?.id === owned.trainerId || hasRole(actor, 'admin');

/** A draft is its owner's business; what is archived stays readable for those who have its address and whom it is for. */
export const canSee = (
  actor: Actor | null,
  training: Owned & { readonly status: TrainingStatus; readonly isForViewer: boolean },
): boolean => (training.status !== 'DRAFT' && training.isForViewer) || canEdit(actor, training);

export const viewerOfTraining = (
  actor: Actor | null,
  training: Owned & { readonly status: TrainingStatus },
): { canEdit: boolean; canPublish: boolean; canArchive: boolean } => {
  const mine = canEdit(actor, training);
  return {
    canEdit: mine,
    canPublish: mine && training.status !== 'PUBLISHED',
    canArchive: mine && training.status === 'PUBLISHED',
  };
};
