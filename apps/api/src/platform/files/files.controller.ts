import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor, Public } from '../access/index.js';
import { isId } from '../ids.js';
import { languageOf, translate } from '../i18n.js';
import { FileRefused } from './file-refused.js';
import { FileStore, type StoredObject } from './file-store.js';
import { attachmentKey, attachmentPath, Files, imageKey, imagePath, type StoredFile } from './files.js';
import { IMAGE_WIDTHS } from './image-variants.js';
import { MAX_ATTACHMENT_MB, StoreAttachment } from './store-attachment.js';
import { MAX_IMAGE_MB, StoreImage } from './store-image.js';

const FOREVER = 'public, max-age=31536000, immutable';

@Controller()
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly store: FileStore,
    private readonly storeImage: StoreImage,
    private readonly storeAttachment: StoreAttachment,
  ) {}

  /** One file in a form's field, `?kind=image` (default) or `?kind=attachment`. */
  @Post('api/files')
  @Allow('member', 'trainer', 'moderator', 'admin')
  async upload(
    @CurrentActor() actor: Actor,
    @Query('kind') kind: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    if (request.headers['sec-fetch-site'] === 'cross-site')
      return reply.code(403).send({ error: { code: 'FORBIDDEN' } });
    try {
      const attachment = kind === 'attachment';
      const upload = await received(request, attachment ? MAX_ATTACHMENT_MB : MAX_IMAGE_MB);
      const file = await (attachment ? this.storeAttachment : this.storeImage).run(actor, upload);
      return await reply.code(201).send(told(file));
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      const message = translate(
        languageOf(request.headers['accept-language']),
        `files:refused.${error.reason}`,
        error.values,
      );
      const status = { tooLarge: 413, tooMany: 429, notStored: 503 }[error.reason as string] ?? 422;
      return reply.code(status).send({ error: { code: 'FileRefused', reason: error.reason, message } });
    }
  }

  @Get('files/:id/download')
  @Public()
  async download(@Param('id') id: string, @Res() reply: FastifyReply) {
    const file = isId(id) ? await this.files.find(id) : null;
    const stored = file?.kind === 'attachment' ? await this.store.get(attachmentKey(id)) : null;
    if (!file || !stored) throw new NotFoundException();
    const ascii = file.name!.replace(/[^\x20-\x7e]|["\\]/g, '_');
    return send(reply, stored)
      .header('cache-control', 'private, max-age=300')
      .header(
        'content-disposition',
        `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file.name!)}`,
      )
      .send(stored.body);
  }

  @Get('files/:id/:variant')
  @Public()
  async image(@Param('id') id: string, @Param('variant') variant: string, @Res() reply: FastifyReply) {
    const width = IMAGE_WIDTHS.find((has) => String(has) === variant);
    const stored = width && isId(id) ? await this.store.get(imageKey(id, width)) : null;
    if (!stored) throw new NotFoundException();
    return send(reply, stored).header('cache-control', FOREVER).send(stored.body);
  }
}

/** @throws FileRefused none, tooLarge */
async function received(request: FastifyRequest, maxMb: number): Promise<{ body: Buffer; name: string }> {
  if (!request.isMultipart()) throw new FileRefused('none');
  const limits = { files: 1, fileSize: maxMb * 1024 * 1024, fields: 5, fieldSize: 1024, parts: 6 };
  const part: MultipartFile | undefined = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw new FileRefused('none');
  const body = await part.toBuffer().catch((error: { code?: string }) => {
    if (error.code === 'FST_REQ_FILE_TOO_LARGE') throw new FileRefused('tooLarge', { max: maxMb });
    throw error;
  });
  if (part.file.truncated) throw new FileRefused('tooLarge', { max: maxMb });
  return { body, name: part.filename ?? '' };
}

const told = ({ id, kind, name, width, height, contentType, size }: StoredFile) => ({
  id,
  kind,
  url: kind === 'image' ? imagePath(id, 800) : attachmentPath(id),
  name,
  width,
  height,
  contentType,
  size,
});

const send = (reply: FastifyReply, { contentType, size }: StoredObject): FastifyReply =>
  reply
    .type(contentType)
    .header('content-length', size)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox");
