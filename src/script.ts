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
  document.querySelector('script[data-endpoint][src*="goodword"]')) as HTMLScriptElement | null;

/** `data-cookie-domain="host"` -> `{ cookieDomain: 'host' }`. */
function settingsOf({ dataset }: HTMLElement): Settings {
  const { endpoint, program, parameter, consent, cookieDomain, domains, language } = dataset;
  if (!endpoint || !program) throw 'goodword: check data-endpoint and data-program';
  return {
    endpoint,
    programId: program,
    parameters: parameter?.split(/[\s,]+/) ?? DEFAULT_PARAMETERS,
    consent: isConsentOption(consent) ? consent : 'pending',
    cookieDomain,
    domains: domains?.split(/[\s,]+/),
    language,
    cleanUrl: dataset['cleanUrl'] !== 'false',
    askAfterPurchase: dataset['askAfterPurchase'] !== 'false',
  };
}

/** `data-with="routes leads"` -> these two. A `data-consent` that is no state names whom to follow. */
function extrasOf({ dataset }: HTMLElement, parts: TagParts): Promise<Extra>[] {
  const { consent } = dataset;
  const names: string[] = dataset['with']?.match(/[\w-]+/g) ?? [];
  if (!isConsentOption(consent)) names.unshift(consent);
  return names.map(async (name) => (await parts(`extras/${name}`)).fromTag(dataset));
}

type TagParts = Parts & ((name: `extras/${string}`) => Promise<ExtraPart>);

/** Parts by native import() beside our own file: allowed where injected script tags are not (nonces, Trusted Types). */
const partsBeside =
  (src: string): TagParts =>
  (name: string) => {
    const url = new URL(`parts/${name}.js`, src).href;
    // Firefox remembers a failed import for the life of the page; another address is another try.
    return import(/* @vite-ignore */ url).catch(() => import(/* @vite-ignore */ `${url}?r=1`));
  };

function start(script: HTMLScriptElement): void {
  const page: Page = window;
  const early = page.goodword?.q ?? [];
  const parts = partsBeside(script.src);
  const goodword: Goodword = wire(settingsOf(script), parts, extrasOf(script, parts));
  const command: Command = (name, ...args) => {
    try {
      if (!(name in goodword)) {
        return parts('call').then((part) => part.call(goodword, name, args), console.error);
      }
      if (name === 'destroy') delete page.goodword;
      return (goodword[name as keyof Goodword] as (...args: unknown[]) => unknown)(...args);
    } catch (error) {
      console.error(error); // whatever a shop hands in, its page goes on
    }
  };
  page.goodword = command;
  for (const [name, ...args] of early) command(name, ...args);
  if (/[?&]goodword=doctor/.test(location.search)) goodword.doctor();
}

try {
  if (!tag) throw 'goodword: no script';
  start(tag);
} catch (error) {
  // Wrong options: told to whoever looks, never thrown into the shop.
  console.error(error);
}
