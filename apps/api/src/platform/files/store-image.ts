import { Injectable } from '@nestjs/common';
import { FileRefused } from './file-refused.js';
import { imageKey, type StoredFile } from './files.js';
import { IMAGE_WIDTHS, imageVariants } from './image-variants.js';
import { StoreFile } from './store-file.js';

export const MAX_IMAGE_MB = 10;

/** Takes an image in: checked by its content, re-encoded, in the widths that pages use. */
@Injectable()
export class StoreImage {
  constructor(private readonly storeFile: StoreFile) {}

  /** @throws FileRefused */
  async run(owner: { id: string }, upload: { body: Buffer }): Promise<StoredFile> {
    if (upload.body.length > MAX_IMAGE_MB * 1024 * 1024)
      throw new FileRefused('tooLarge', { max: MAX_IMAGE_MB });
    await this.storeFile.refuseTooMany(owner.id);
    const { width, height, variants } = await imageVariants(upload.body);
    return this.storeFile.run(
      {
        ownerId: owner.id,
        kind: 'image',
        name: null,
        width,
        height,
        contentType: 'image/webp',
        size: variants.get(IMAGE_WIDTHS[2])!.length,
      },
      (id) => [...variants].map(([variant, body]) => ({ key: imageKey(id, variant), body })),
    );
  }
}
