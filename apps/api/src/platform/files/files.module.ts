import { join } from 'node:path';
import multipart from '@fastify/multipart';
import { Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Config } from '../config.js';
import { DiskStore } from './disk.store.js';
import { FileStore } from './file-store.js';
import { FilesController } from './files.controller.js';
import { Files } from './files.js';
import { RemoveFilesOf } from './remove-files-of.js';
import { StoreAttachment } from './store-attachment.js';
import { StoreFile } from './store-file.js';
import { StoreImage } from './store-image.js';

@Module({})
export class FilesModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  /** Files in a bucket where its address is set, in the data folder otherwise. */
  static with(config: Config): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      controllers: [FilesController],
      providers: [
        { provide: FileStore, useFactory: () => fileStore(config) },
        Files,
        RemoveFilesOf,
        StoreFile,
        StoreImage,
        StoreAttachment,
      ],
      exports: [Files, RemoveFilesOf, StoreImage, StoreAttachment, FileStore],
    };
  }

  async onModuleInit(): Promise<void> {
    await this.host.httpAdapter?.getInstance().register(multipart);
  }
}

/** Where the files of these settings are. */
export async function fileStore({ s3Url, dataDir }: Config): Promise<FileStore> {
  if (!s3Url) return new DiskStore(join(dataDir, 'files'));
  // The client is large, and most machines have no bucket.
  const { S3Store } = await import('./s3.store.js');
  return new S3Store(s3Url);
}
