import { worksAt } from '../organisations/index.js';

/**
 * Whether a training is for the viewer, as a condition: all are for everybody, but those of an organisation, which are
 * for its people now and for the trainer. Everything is read through this and nothing else, beside the state of the training.
 * @param viewer a parameter with the viewer's id, null for a visitor, as `$1::uuid`
 */
export const visibleTrainings = (viewer: string, training = 't'): string =>
  `(${training}.organisation_id IS NULL OR ${training}.trainer_id = ${viewer}
    OR ${worksAt(`${training}.organisation_id`, viewer)})`;

/** Trainings that are there for everybody. */
export const publicTrainings = (training = 't'): string =>
  `(${training}.status = 'PUBLISHED' AND ${training}.organisation_id IS NULL)`;
