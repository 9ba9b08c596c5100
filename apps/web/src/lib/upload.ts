import { currentLanguage } from './i18n.js';

export interface UploadedFile {
  id: string;
  url: string;
  name?: string | null;
}

/** The server refused the file, or did not answer (`reason` is `offline`); `message` is for the reader. */
export class UploadRefused extends Error {
  constructor(
    readonly reason: string,
    message?: string,
  ) {
    super(message ?? '');
    this.name = 'UploadRefused';
  }
}

interface Refusal {
  error?: { reason?: string; message?: string };
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Sends one file, `onProgress` hears a share from 0 to 1. Not fetch: that cannot tell how much was sent.
 * Throws `UploadRefused`.
 */
export function uploadFile(
  file: File,
  kind: 'image' | 'attachment',
  onProgress: (share: number) => void,
): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/files?kind=${kind}`);
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => reject(new UploadRefused('offline'));
    request.onload = () => {
      const body = read(request.responseText);
      if (request.status < 300 && body) return resolve(body as UploadedFile);
      const { error } = (body ?? {}) as Refusal;
      reject(new UploadRefused(error?.reason ?? String(request.status), error?.message));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
