import type { Device } from './device.js';
import type { Message } from './message.js';

/** Letters that Kakao's template for texts takes. */
const LONGEST = 200;

/**
 * What Kakao's page for sharing wants to know: the message as its "text" template, and who asks. The page is the one that Kakao's
 * own SDKs open (github.com/kakao/kakao-ios-sdk, `ShareApi.makeSharerUrl`; the one for Android calls the path `SHARER_PATH`); it
 * looks whether the key belongs to the domain, as for `Kakao.Share.sendDefault` (developers.kakao.com/docs/latest/en/kakaotalk-share/js-link).
 */
export function kakaoValues({ text, link }: Message, origin: string, { phone }: Device) {
  return {
    ka: `sdk/2.0.0 os/javascript sdk_type/javascript lang/ko device/${phone ? 'Mobile' : 'Desktop'} origin/${encodeURIComponent(origin)}`,
    kakao: JSON.stringify({
      link_ver: '4.0',
      template_object: {
        object_type: 'text',
        text: [...text].slice(0, LONGEST).join(''),
        link: { web_url: link, mobile_web_url: link },
      },
    }),
  };
}
