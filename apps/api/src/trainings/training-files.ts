import { Injectable } from '@nestjs/common';
import { Invalid, type FieldProblem } from '@nutshell/domain';
import { Files } from '../platform/files/index.js';
import { isId } from '../platform/ids.js';
import type { TrainingInput } from './trainings.inputs.js';

/** The image and documents that a training shows. */
@Injectable()
export class TrainingFiles {
  constructor(private readonly files: Files) {}

  /** Only what was uploaded by one of these, or stood there already. @throws Invalid */
  async refuseForeign(
    { imageId, items }: Pick<TrainingInput, 'imageId' | 'items'>,
    owners: readonly string[],
    present: readonly (string | null)[] = [],
  ): Promise<void> {
    const asked = [
      ...(imageId ? [{ field: 'imageId', id: imageId, kind: 'image' }] : []),
      ...(items ?? []).flatMap(({ kind, fileId }, index) =>
        kind === 'FILE' && fileId ? [{ field: `items.${index}.fileId`, id: fileId, kind: 'attachment' }] : [],
      ),
    ].filter(({ id }) => !present.includes(id));
    if (!asked.length) return;
    const found = await this.files.findAll(asked.map(({ id }) => id).filter(isId));
    const problems: FieldProblem[] = asked
      .filter(
        ({ id, kind }) => !found.some((f) => f.id === id && f.kind === kind && owners.includes(f.ownerId)),
      )
      .map(({ field }) => ({ field, code: 'notAllowed' }));
    if (problems.length) throw new Invalid(problems);
  }
}
