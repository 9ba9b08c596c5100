import { useState } from 'react';
import { uploadFile, UploadRefused, type UploadedFile } from './upload.js';

type State =
  | { phase: 'idle' }
  | { phase: 'sending'; percent: number }
  /** `message` is the server's own sentence; without it the page says what happened. */
  | { phase: 'failed'; message?: string | undefined };

/** Sends one file at a time and tells how far it is. */
export function useUpload(kind: 'image' | 'attachment') {
  const [state, setState] = useState<State>({ phase: 'idle' });

  async function send(file: File): Promise<UploadedFile | null> {
    setState({ phase: 'sending', percent: 0 });
    try {
      const uploaded = await uploadFile(file, kind, (share) =>
        setState({ phase: 'sending', percent: Math.round(share * 100) }),
      );
      setState({ phase: 'idle' });
      return uploaded;
    } catch (error) {
      const message = error instanceof UploadRefused ? error.message : '';
      setState({ phase: 'failed', message: message || undefined });
      return null;
    }
  }
  return { state, send };
}
