import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { scan } from '../camera.js';

/** The picture of the camera until a code comes before it; `undefined` where the camera is refused. */
export function Scanner({ onEnd }: { onEnd: (text: string | undefined) => void }): JSX.Element {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onEnd);
  told.current = onEnd;
  useEffect(() => {
    const stop = new AbortController();
    if (video.current) {
      void scan(window, video.current, stop.signal).then((text) => {
        if (!stop.signal.aborted) told.current(text);
      });
    }
    return () => stop.abort();
  }, []);
  return <video ref={video} class="camera" muted playsInline />;
}
