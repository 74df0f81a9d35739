import type { Program } from 'goodword/protocol';
import { type Language, spokenHere } from '../links/language.js';
import { afterEachOther } from './after-each-other.js';
import { drawHtml, drawText } from './layout.js';
import type { Mail } from './mail.js';

/** `{shop}` is the shop's name, `{link}` the address. */
interface Words {
  readonly subject: string;
  readonly lines: readonly [ask: string, button: string, limits: string, notYou: string];
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    subject: 'Your invitations at {shop}',
    lines: [
      'You asked to see your invitations and rewards at {shop}. Open this link in the browser in which you asked:',
      'Show my invitations',
      'It works once, for 15 minutes.',
      'If it was not you, ignore this message: nobody sees anything without the link.',
    ],
  },
  ko: {
    subject: '{shop} 초대 내역',
    lines: [
      '{shop}에서 보낸 초대와 받은 혜택의 조회를 요청하셨습니다. 요청하신 브라우저에서 이 링크를 열어 주세요.',
      '내 초대 보기',
      '링크는 15분 동안 한 번만 쓸 수 있습니다.',
      '직접 요청하지 않으셨다면 이 메일은 무시하셔도 됩니다. 링크 없이는 아무도 볼 수 없습니다.',
    ],
  },
  'zh-Hant': {
    subject: '你在 {shop} 的邀請',
    lines: [
      '你要求查看在 {shop} 的邀請與獎勵。請在剛才提出要求的瀏覽器中開啟這個連結：',
      '查看我的邀請',
      '連結在 15 分鐘內有效，只能使用一次。',
      '如果不是你本人提出的，請忽略這封信：沒有連結，任何人都看不到內容。',
    ],
  },
  pl: {
    subject: 'Twoje zaproszenia w sklepie {shop}',
    lines: [
      'Otrzymaliśmy prośbę o pokazanie Twoich zaproszeń i nagród w sklepie {shop}. Otwórz ten link w przeglądarce, z której ją wysłano:',
      'Pokaż moje zaproszenia',
      'Link działa raz, przez 15 minut.',
      'To nie Ty? Zignoruj tę wiadomość: bez linku nikt niczego nie zobaczy.',
    ],
  },
};

/** The message that brings a link, in the language that is asked for where there are words for it, else in English. */
export async function linkMail(
  to: string,
  link: string,
  { shop, look }: Pick<Program, 'shop' | 'look'>,
  asked = 'en',
): Promise<Mail> {
  const language = spokenHere(asked) ?? 'en';
  const { subject, lines } = WORDS[language];
  // Another shop's name may hold anything, a line break in a subject among it.
  const name = shop.replace(/\s+/g, ' ').trim();
  const [title, ask, button, limits, notYou] = [subject, ...lines].map((line) =>
    line.replaceAll('{shop}', () => name),
  ) as [string, string, string, string, string];
  const content = {
    ...{ subject: title, title, paragraphs: [ask] },
    button: { text: button, href: link },
    foot: afterEachOther(limits, notYou),
  };
  const drawn = { content, language, shop: name, accent: look?.accent };
  return {
    ...{ to, language, shop: name, subject: title, headers: {} },
    text: drawText(drawn),
    html: await drawHtml(drawn),
  };
}
