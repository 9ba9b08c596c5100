import { useEffect, useRef, useState, type RefObject } from 'react';
import { decodeQR } from 'qr/decode.js';

/** The longest side, in pixels, of the picture that is searched: enough for a code at arm's length. */
const LOOKED_AT = 640;
const EVERY_MS = 150;
/** The same code in view is one scan. */
const SAME_FOR_MS = 4_000;

/** Shows the camera in a video and says what codes come into view; `none` where there is no camera to be had. */
export function useCamera(video: RefObject<HTMLVideoElement | null>, onCode: (text: string) => void) {
  const [state, setState] = useState<'starting' | 'on' | 'none'>('starting');
  const found = useRef(onCode);
  found.current = onCode;
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    let over = false;
    const seen = { text: '', at: 0 };
    const start = async () => {
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      if (!devices?.getUserMedia) return setState('none');
      try {
        stream = await devices.getUserMedia({ video: { facingMode: 'environment' } });
      } catch {
        return setState('none');
      }
      if (over || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play().catch(() => undefined);
      setState('on');
      const canvas = document.createElement('canvas');
      timer = setInterval(() => {
        const text = video.current && read(video.current, canvas);
        if (!text || (text === seen.text && performance.now() - seen.at < SAME_FOR_MS)) return;
        Object.assign(seen, { text, at: performance.now() });
        found.current(text);
      }, EVERY_MS);
    };
    const stop = () => {
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    void start();
    return () => {
      over = true;
      stop();
    };
  }, [video]);
  return state;
}

function read(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | null {
  const { videoWidth, videoHeight } = video;
  if (!videoWidth) return null;
  const scale = Math.min(1, LOOKED_AT / Math.max(videoWidth, videoHeight));
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return null; // no code in view
  }
}
