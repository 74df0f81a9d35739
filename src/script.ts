/**
 * Door for the script tag. Reads its own tag, lays the track at once, and replays the calls that the page made
 * before it arrived.
 */
import type { Goodword } from './loop/api.js';
import { DEFAULT_PARAMETERS, type Settings } from './loop/settings.js';
import type { Extra, ExtraPart, Parts } from './loop/stage.js';
import { wire } from './loop/wiring.js';
import { isConsentOption } from './tracking/consent.js';

type Command = ((name: string, ...args: unknown[]) => unknown) & {
  q?: Iterable<Parameters<Command>>;
};
type Page = Window & { goodword?: Command };

// Optimisers may move us out of our tag or load us as a module; then only the attributes tell which it is.
const tag = (document.currentScript ??
  document.querySelector('script[data-endpoint][src*=goodword]')) as HTMLScriptElement | null;

/** `data-with="routes, leads"` -> these two; nothing where there is no word. */
const wordsOf = (text?: string): string[] | undefined => text?.match(/[^\s,]+/g) as string[];

/** `data-cookie-domain="host"` -> `{ cookieDomain: 'host' }`. */
function settingsOf(dataset: DOMStringMap): Settings {
  const { endpoint, program, parameter, consent, cookieDomain, domains, language } = dataset;
  if (!endpoint || !program) throw 'goodword: check data-endpoint and data-program';
  return {
    endpoint,
    programId: program,
    parameters: wordsOf(parameter) ?? DEFAULT_PARAMETERS,
    consent: isConsentOption(consent) ? consent : 'pending',
    language,
    cookieDomain,
    domains: wordsOf(domains),
    cleanUrl: dataset['cleanUrl'] !== 'false',
    askAfterPurchase: dataset['askAfterPurchase'] !== 'false',
  };
}

/** `data-with="routes leads"` -> these two. A `data-consent` that is no state names whom to follow. */
function extrasOf(dataset: DOMStringMap, parts: TagParts): Promise<Extra>[] {
  const { consent } = dataset;
  const names = wordsOf(dataset['with']) ?? [];
  if (!isConsentOption(consent)) names.unshift(consent);
  return names.map(async (name) => (await parts(`extras/${name}`)).fromTag(dataset));
}

type TagParts = Parts & ((name: `extras/${string}`) => Promise<ExtraPart>);

/** Parts by native import() beside our own file: allowed where injected script tags are not (nonces, Trusted Types). */
function partsBeside(src: string): TagParts {
  const addresses: Record<string, string> = {};
  return (name: string) => {
    const at = addresses[name] ?? new URL(`parts/${name}.js`, src).href;
    // Firefox remembers a failed import for the life of the page; another address is another try. Whoever asks later asks there,
    // so that no part is loaded twice.
    return import(/* @vite-ignore */ at).catch(() => {
      addresses[name] = `${at}?`;
      return import(/* @vite-ignore */ addresses[name]);
    });
  };
}

function start({ src, dataset }: Pick<HTMLScriptElement, 'src' | 'dataset'>): void {
  const page: Page = window;
  const early = page.goodword?.q ?? [];
  const parts = partsBeside(src);
  const goodword: Goodword = wire(settingsOf(dataset), parts, extrasOf(dataset, parts));
  const command: Command = (name, first, then) => {
    try {
      if (!(name in goodword)) {
        return parts('call').then(
          (part) => part.call(goodword, name, [first, then]),
          // Whoever is to be taken to another domain goes there without us.
          (error) => (then ? (then as (href: unknown) => void)(first) : console.error(error)),
        );
      }
      if (name === 'destroy') delete page.goodword;
      return (goodword[name as keyof Goodword] as (...args: unknown[]) => unknown)(first, then);
    } catch (error) {
      console.error(error); // whatever a shop hands in, its page goes on
    }
  };
  page.goodword = command;
  for (const call of early) command(...call);
  if (location.search.includes('goodword=doctor')) goodword.doctor();
}

try {
  start(tag ?? { src: '', dataset: {} });
} catch (error) {
  // Wrong options: told to whoever looks, never thrown into the shop.
  console.error(error);
}
