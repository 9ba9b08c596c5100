import { useEffect, useRef, useState } from 'react';
import { watchCamera } from './watch-camera.js';

/** The camera in a video, and what codes come into view; `none` where there is no camera to be had. */
export function useCamera(onCode: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'starting' | 'on' | 'none'>('starting');
  const found = useRef(onCode);
  useEffect(() => {
    found.current = onCode;
  }, [onCode]);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    return watchCamera(element, {
      onState: setState,
      onCode: (text) => found.current(text),
    });
  }, []);
  return { video, state };
}
