import { postJson } from '../delivery/post-json.js';
import { crossingOf } from '../hand-over/crossing.js';
import { join } from '../hand-over/join.js';
import { parseUrl } from '../hand-over/parse-url.js';
import { stockTokens } from '../hand-over/tokens.js';
import type { Extra, Stage } from '../loop/stage.js';
import { whenCalm } from '../page/calm.js';
import { isOfDomains } from '../page/domains.js';
import { isSigned, withParameter } from '../page/with-parameter.js';
import { HAND_OVER_PARAMETER, isHandOverToken } from '../protocol/hand-over.js';
import { cleanAddress } from '../tracking/address.js';
import { fromText, toText } from '../tracking/remembered.js';

export interface HandOverOptions {
  /** The shop's other domains, e.g. `['checkout.shop.example']`; their subdomains belong to them. */
  domains: readonly string[];
}

export interface HandOverExtra extends Extra {
  /**
   * The address with a token, for a shop that goes there by script. Answers within a second, and the address as it was where
   * there is nobody to hand over or no token to be had. Never rejects.
   */
  url(href: string): Promise<string>;
}

const PATIENCE_MS = 1_000;

/**
 * Hands a friend over to another domain of the shop: links and forms that lead there get a token, which is good for two
 * minutes and once, unless a signature stands in the address, which any change would break; this page redeems the one that it is opened with. Both sides need it, and one backend.
 */
export function handOver({ domains }: HandOverOptions): HandOverExtra {
  let tokenFor = async (_: URL): Promise<string | undefined> => undefined;
  // A domain may be named with its port.
  const isOurs = (url: URL) =>
    /^https?:$/.test(url.protocol) &&
    url.origin !== location.origin &&
    [url.host, url.hostname].some((host) => isOfDomains(host, domains)) &&
    !isSigned(url);

  const extra: Extra = (stage) => {
    const { settings, memory, valve } = stage;
    const ending = new AbortController();
    const ask = askerOf(stage, ending.signal);
    const undo = redeem(stage, ask);

    // In stock by what it hands over: who has changed since, or is nobody any more, gets none of it.
    const tokens = stockTokens((wanted) => {
      const [to, remembered] = wanted.split(' ');
      return ask('/v1/hand-over', { to, remembered });
    }, Date.now);
    const wantedFor = (to: string) => `${to} ${toText(memory.read())}`;
    const mayHandOver = () => {
      const { visitor, touches } = memory.read();
      return valve.state() === 'granted' && (visitor !== undefined || touches.length > 0);
    };
    tokenFor = async ({ origin }) => {
      if (!mayHandOver()) return undefined;
      const patience = new Promise<void>((end) => setTimeout(end, PATIENCE_MS));
      await Promise.race([tokens.prepare(wantedFor(origin)), patience]);
      return tokens.take(wantedFor(origin));
    };

    const prepare = (event: Event) => {
      const crossing = mayHandOver() && crossingOf(event, isOurs);
      if (crossing) void tokens.prepare(wantedFor(crossing.to));
    };
    const cross = (event: Event) => {
      const crossing = mayHandOver() && crossingOf(event, isOurs);
      if (!crossing || (crossing.by === 'submit') !== (event.type === 'submit')) return;
      const token = tokens.take(wantedFor(crossing.to));
      const [latest] = memory
        .read()
        .touches.filter(({ known }) => known)
        .slice(-1);
      // Without a token the plain code still arrives. Nobody waits: a click is a click.
      const [name, value] = token
        ? [HAND_OVER_PARAMETER, token]
        : [settings.parameters[0], latest?.code];
      // Taken out again once the browser has read it: a link that is copied later must not carry it.
      if (name && value) setTimeout(crossing.decorate(name, value));
    };
    const listen = (names: readonly string[], hear: (event: Event) => void) => {
      for (const name of names) {
        document.addEventListener(name, hear, { capture: true, signal: ending.signal });
      }
    };
    listen(['pointerover', 'pointerdown', 'focusin'], prepare);
    listen(['click', 'auxclick', 'submit'], cross);
    return () => {
      ending.abort();
      undo();
    };
  };
  return Object.assign(extra, {
    async url(href: string) {
      const url = parseUrl(href, location.href);
      const token = url && isOurs(url) ? await tokenFor(url) : undefined;
      return url && token ? withParameter(url.href, HAND_OVER_PARAMETER, token) : href;
    },
  });
}

/** `data-with="hand-over" data-domains="checkout.shop.example, pay.shop.example"` */
export const fromTag = ({ domains }: DOMStringMap): Extra => {
  const extra = handOver({ domains: domains?.match(/[\w.:-]+/g) ?? [] });
  return (stage, goodword) => {
    // `goodword('handOver', href, go)`: also for calls that were made before there was anything to answer them.
    const call = async (href: string, go?: (href: string) => void) => {
      const url = await extra.url(href);
      go?.(url);
      return url;
    };
    Object.assign(goodword, { handOver: call });
    return extra(stage, goodword);
  };
};

const askerOf =
  ({ settings }: Stage, signal: AbortSignal) =>
  (path: string, body: object) =>
    postJson(settings.endpoint, path, { program: settings.programId, ...body }, signal);

/** Redeems the token in this page's address. Answers the undo. */
function redeem({ memory, valve, trouble }: Stage, ask: ReturnType<typeof askerOf>): () => void {
  const token = new URL(location.href).searchParams.get(HAND_OVER_PARAMETER);
  if (token === null) return () => {};
  const came = document.referrer;
  if (isHandOverToken(token)) {
    valve.pass(async () => {
      const answer = await ask('/v1/hand-over/redeem', { token });
      // A page that is reloaded or gone back to has redeemed it before.
      if (!answer.ok) return answer.problem.code === 'replayed' ? undefined : trouble(answer);
      if (valve.state() !== 'granted') return;
      const { remembered, from } = Object(answer.value);
      const seenToCome = parseUrl(came)?.origin === from;
      memory.write(join(memory.read(), fromText(String(remembered)), seenToCome));
    });
  }
  return whenCalm(() => cleanAddress([HAND_OVER_PARAMETER]));
}
