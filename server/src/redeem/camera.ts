/** Chromium's own reader of codes (wicg.github.io/shape-detection-api); other browsers have none yet. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorKind = (new (options: {
  formats: string[];
}) => Detector) & {
  getSupportedFormats(): Promise<readonly string[]>;
};

const detectorOf = (window: Window): DetectorKind | undefined =>
  (window as unknown as { BarcodeDetector?: DetectorKind }).BarcodeDetector;

/** Whether this browser reads QR codes through a camera by itself. */
export async function canScan(window: Window): Promise<boolean> {
  try {
    const formats = await detectorOf(window)?.getSupportedFormats();
    return formats?.includes('qr_code') === true && 'mediaDevices' in window.navigator;
  } catch {
    return false;
  }
}

/**
 * Shows the camera in `video` until a code comes before it, which is answered; `undefined` where the camera is refused or
 * `signal` ends it. The camera is let go of in any case.
 */
export async function scan(
  window: Window,
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string | undefined> {
  const Detector = detectorOf(window);
  let stream: MediaStream | undefined;
  try {
    if (!Detector) return undefined;
    const detector = new Detector({ formats: ['qr_code'] });
    stream = await window.navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment' },
    });
    video.srcObject = stream;
    await video.play();
    while (!signal.aborted) {
      const [found] = await detector.detect(video);
      if (found) return found.rawValue;
      await new Promise((next) => window.requestAnimationFrame(next));
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  }
}
