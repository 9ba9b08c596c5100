import { decodeQR } from 'qr/decode.js';

/** The longest side, in pixels, of the picture that is searched: enough for a code at arm's length. */
const LOOKED_AT = 640;
const EVERY_MS = 150;
/** The same code in view is one scan. */
const SAME_FOR_MS = 4_000;

interface Watching {
  onState: (state: 'on' | 'none') => void;
  onCode: (text: string) => void;
}

/** Shows the camera in a video and reads the QR codes that come into view. @returns what ends it */
export function watchCamera(video: HTMLVideoElement, { onState, onCode }: Watching): () => void {
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let over = false;
  const seen = { text: '', at: 0 };
  const stop = () => {
    over = true;
    clearInterval(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const look = (canvas: HTMLCanvasElement) => {
    const text = read(video, canvas);
    if (!text || (text === seen.text && performance.now() - seen.at < SAME_FOR_MS)) return;
    Object.assign(seen, { text, at: performance.now() });
    onCode(text);
  };
  const start = async () => {
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    stream = await devices?.getUserMedia({ video: { facingMode: 'environment' } }).catch(() => undefined);
    if (over) return stop();
    if (!stream) return onState('none');
    video.srcObject = stream;
    await video.play().catch(() => undefined);
    onState('on');
    const canvas = document.createElement('canvas');
    timer = setInterval(() => look(canvas), EVERY_MS);
    if (over) stop();
  };
  void start();
  return stop;
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
