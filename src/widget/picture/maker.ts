import { type ReadonlySignal, signal } from '@preact/signals';
import type { Device } from '../device.js';
import type { Outcome } from '../outcome.js';
import type { QrPart } from '../qr-part.js';
import { shareNatively } from '../share-natively.js';
import { loadPhoto } from './load-photo.js';
import { drawSharePicture, type Format, type PictureContent } from './share-picture.js';

/** The picture: under way, ready to be taken along, or not possible here. */
export type PictureState =
  | { readonly is: 'drawing' }
  | { readonly is: 'failed' }
  | { readonly is: 'ready'; readonly file: File };

export interface PictureSources {
  readonly content: PictureContent;
  readonly link: string;
  /** The program's own photo. */
  readonly photo: string | undefined;
  readonly qr: () => Promise<QrPart>;
  readonly device: Device;
  readonly tell: (outcome: Outcome) => void;
}

export interface PictureMaker {
  readonly state: ReadonlySignal<PictureState>;
  readonly format: ReadonlySignal<Format>;
  readonly saved: ReadonlySignal<boolean>;
  /** Whether the system takes pictures. */
  readonly shares: boolean;
  drawOn(canvas: HTMLCanvasElement): void;
  choose(format: Format): void;
  /** Must be called inside the click. */
  share(text: string): Promise<void>;
  save(): void;
}

const NAME = 'invitation.png';

export function createPictureMaker(sources: PictureSources): PictureMaker {
  const state = signal<PictureState>({ is: 'drawing' });
  const format = signal<Format>('story');
  const saved = signal(false);
  const probe = new File([], NAME, { type: 'image/png' });
  let canvas: HTMLCanvasElement | undefined;
  let turn = 0;

  async function draw(): Promise<void> {
    if (!canvas) return;
    const mine = ++turn;
    state.value = { is: 'drawing' };
    saved.value = false;
    const [qr, photo] = await Promise.all([qrPath(sources), loadPhoto(document, sources.photo)]);
    // A photo whose host forbids it is found out only when the canvas is read.
    const file = (await made(photo)) ?? (photo && (await made()));
    if (mine === turn) state.value = file ? { is: 'ready', file } : { is: 'failed' };

    async function made(picture?: HTMLImageElement): Promise<File | undefined> {
      if (!canvas || mine !== turn) return undefined;
      try {
        const look = lookOf(canvas);
        drawSharePicture(canvas, format.value, sources.content, look, qr, picture);
        return await fileOf(canvas);
      } catch {
        return undefined;
      }
    }
  }

  return {
    state,
    format,
    saved,
    shares: Boolean(sources.device.share) && canShare(probe),
    drawOn(element) {
      if (canvas === element) return;
      canvas = element;
      void draw();
    },
    choose(wanted) {
      format.value = wanted;
      void draw();
    },
    async share(text) {
      if (state.value.is !== 'ready') return;
      sources.tell(await shareNatively(sources.device, { files: [state.value.file], text }));
    },
    save() {
      if (state.value.is !== 'ready') return;
      const href = URL.createObjectURL(state.value.file);
      Object.assign(document.createElement('a'), { href, download: NAME }).click();
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
      saved.value = true;
    },
  };
}

const canShare = (file: File): boolean => {
  try {
    return navigator.canShare?.({ files: [file] }) ?? false;
  } catch {
    return false;
  }
};

const fileOf = (canvas: HTMLCanvasElement) =>
  new Promise<File | undefined>((resolve) => {
    canvas.toBlob((blob) =>
      resolve(blob ? new File([blob], NAME, { type: 'image/png' }) : undefined),
    );
  });

/** Colours and font as the widget wears them here: those of its main button. */
function lookOf(canvas: HTMLCanvasElement) {
  const button = canvas.closest('.maker')?.querySelector('.main') ?? canvas;
  const { backgroundColor, color, fontFamily } = getComputedStyle(button);
  return { accent: backgroundColor, onAccent: color, font: fontFamily };
}

/** The code as a path: an image of it would need an exception in a strict policy. A link too long for one has none. */
async function qrPath({ qr, link }: PictureSources) {
  try {
    const drawn = (await qr()).drawQr(link, '');
    const path = drawn.querySelector('path:last-of-type')?.getAttribute('d') ?? '';
    const [x = 0, y = 0, size = 1] = (drawn.getAttribute('viewBox') ?? '').split(' ').map(Number);
    return { path: new Path2D(path), x, y, size };
  } catch {
    return undefined;
  }
}
