import { Injectable } from '@nestjs/common';
import { attachmentKind, downloadName } from './attachment-kind.js';
import { FileRefused } from './file-refused.js';
import { attachmentKey, type StoredFile } from './files.js';
import { StoreFile } from './store-file.js';

export const MAX_ATTACHMENT_MB = 25;

/** Takes a document in as it is, once its content says that it is one of the kinds that people may share. */
@Injectable()
export class StoreAttachment {
  constructor(private readonly storeFile: StoreFile) {}

  /** @throws FileRefused */
  async run(owner: { id: string }, upload: { body: Buffer; name: string }): Promise<StoredFile> {
    const { body } = upload;
    if (body.length > MAX_ATTACHMENT_MB * 1024 * 1024)
      throw new FileRefused('tooLarge', { max: MAX_ATTACHMENT_MB });
    const kind = attachmentKind(body, upload.name);
    await this.storeFile.refuseTooMany(owner.id);
    return this.storeFile.run(
      {
        ownerId: owner.id,
        kind: 'attachment',
        name: downloadName(upload.name, kind),
        width: null,
        height: null,
        contentType: kind.contentType,
        size: body.length,
      },
      (id) => [{ key: attachmentKey(id), body }],
    );
  }
}
