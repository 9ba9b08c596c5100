import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { checkKey, FileStore, type StoredObject } from './file-store.js';

/** Files in a bucket of anything that speaks S3: `s3://key:secret@host:port/bucket?region=…`, `s3+http://` without TLS. */
export class S3Store extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(s3Url: string) {
    super();
    const url = new URL(s3Url);
    this.bucket = url.pathname.slice(1).replace(/\/$/, '');
    this.client = new S3Client({
      endpoint: `${url.protocol === 's3+http:' ? 'http' : 'https'}://${url.host}`,
      region: url.searchParams.get('region') ?? 'us-east-1',
      credentials: {
        accessKeyId: decodeURIComponent(url.username),
        secretAccessKey: decodeURIComponent(url.password),
      },
      forcePathStyle: true,
      maxAttempts: 4,
      // Not every server that speaks S3 knows the newer checksums; some store their trailer as part of the file.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  override async put(key: string, body: Buffer, contentType: string): Promise<void> {
    checkKey(key);
    await this.client.send(
      new PutObjectCommand({
        Bucket: this.bucket,
        Key: key,
        Body: body,
        ContentType: contentType,
        ContentLength: body.length,
      }),
    );
  }

  override async get(key: string): Promise<StoredObject | null> {
    checkKey(key);
    try {
      const found = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
      return {
        body: found.Body as Readable,
        contentType: found.ContentType ?? 'application/octet-stream',
        size: found.ContentLength ?? 0,
      };
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }

  override async remove(key: string): Promise<void> {
    checkKey(key);
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }

  close(): void {
    this.client.destroy();
  }
}
