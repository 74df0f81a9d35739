import { useMemo } from 'preact/hooks';
import type { Program } from '../../protocol/program.js';
import type { Device } from '../device.js';
import { directionOf } from '../languages.js';
import type { Message } from '../message.js';
import type { Outcome } from '../outcome.js';
import type { Phrasebook } from '../phrasebook.js';
import { createPictureMaker } from '../picture/maker.js';
import { type Format, SIZES } from '../picture/share-picture.js';
import type { QrPart } from '../qr-part.js';

export interface PictureMakerProps {
  readonly program: Program;
  readonly code: string;
  readonly message: Message;
  readonly device: Device;
  readonly book: Phrasebook;
  readonly loadQr: () => Promise<QrPart>;
  readonly tell: (outcome: Outcome) => void;
}

const FORMATS = { story: 'cardStory', square: 'cardSquare' } as const;

/** The invitation as a picture: to look at, to share as a file, to save. */
export function PictureMaker(props: PictureMakerProps) {
  const { program, code, message, device, book, loadQr, tell } = props;
  const { link } = message;
  const maker = useMemo(
    () =>
      createPictureMaker({
        content: {
          shop: program.shop,
          headline: message.subject,
          label: book.say('cardCode'),
          code,
          address: new URL(program.shareUrl).host,
          rtl: directionOf(book.language) === 'rtl',
        },
        link,
        photo: program.look?.picture?.src,
        qr: loadQr,
        device,
        tell,
      }),
    [],
  );
  const onCanvas = useMemo(
    () => (canvas: HTMLCanvasElement | null) => {
      if (canvas) maker.drawOn(canvas);
    },
    [],
  );
  const { is } = maker.state.value;
  const format = maker.format.value;
  const [width, height] = SIZES[format];
  const card = program.links?.base && `${program.links.base}/${code}/card`;
  return (
    <div class="maker">
      <div class="formats">
        {(Object.keys(FORMATS) as Format[]).map((one) => (
          <button
            key={one}
            type="button"
            class="second"
            part="picture-format"
            aria-pressed={one === format}
            onClick={() => maker.choose(one)}
          >
            {book.say(FORMATS[one])}
          </button>
        ))}
      </div>
      <canvas
        ref={onCanvas}
        class={is}
        part="picture-preview"
        role="img"
        aria-label={book.say('cardPicture', { code })}
        width={width}
        height={height}
      />
      {is === 'failed' && <p class="hint">{book.say('pictureFailed')}</p>}
      <div class="acts">
        {maker.shares && (
          <button
            type="button"
            class="main"
            part="picture-share"
            disabled={is !== 'ready'}
            onClick={() => void maker.share(`${message.text}\n${message.link}`.trim())}
          >
            {book.say('sharePicture')}
          </button>
        )}
        <button
          type="button"
          class={maker.shares ? 'second' : 'main'}
          part="picture-save"
          disabled={is !== 'ready'}
          onClick={maker.save}
        >
          {book.say(maker.saved.value ? 'pictureSaved' : 'savePicture')}
        </button>
        {card && (
          <a class="second" part="print-card" href={card} target="_blank" rel="noopener">
            {book.say('printCard')}
          </a>
        )}
      </div>
      <p class="unseen" role="status">
        {maker.saved.value && book.say('pictureSaved')}
        {is === 'failed' && book.say('pictureFailed')}
      </p>
    </div>
  );
}
