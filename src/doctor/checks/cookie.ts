import type { Facts } from '../facts.js';
import { type Chapter, chapter, type Finding, fine, note, problem, row } from '../finding.js';
import { originOf } from '../policy.js';
import { ageWords } from '../time-words.js';

const DAY_MS = 86_400_000;

/** Is it remembered who sent this visitor, where, and for how long? */
export function examineCookie(facts: Facts): Chapter {
  const { cookie, said, page } = facts;
  const { expires } = cookie;
  const domain = domainOf(cookie);
  return chapter(
    'Cookie',
    [stands(facts), foreign(facts), short(facts)],
    [
      row('Kept in', KEPT[said.cookie] ?? said.cookie),
      domain !== undefined && row('Domain', domain || `${page.host} alone`),
      expires !== undefined && row('Ends', `in ${ageWords(expires - page.now)}`),
      row('Visitor', said.visitor ?? 'none yet'),
    ],
  );
}

/** The browser's word, else where the test cookie landed; empty for this host alone. */
const domainOf = ({ domain, trial }: Facts['cookie']): string | undefined =>
  domain ?? (trial.is === 'taken' ? trial.on : undefined);

const KEPT: Readonly<Record<string, string>> = {
  nothing: 'nothing to keep yet',
  stored: 'the cookie gw',
  server: 'the cookie gw, set by the server',
  memory: 'the memory of this page only',
};

function stands({ said, cookie, page, settings }: Facts): Finding {
  const refused = said.cookie === 'memory' || cookie.trial.is === 'refused';
  if (refused && page.origin === 'null') {
    return problem(
      'no-origin',
      'This page is a sandboxed frame without an origin of its own, so it has neither cookies nor storage.',
      'Let the frame keep its origin, or put the script into the page around it.',
      '<iframe sandbox="allow-scripts allow-same-origin" …>',
    );
  }
  if (refused) {
    return problem(
      'cookie-refused',
      'This browser refuses our cookie: the friend is forgotten when this page ends.',
      settings.cookieDomain
        ? 'Leave the cookie’s domain to Goodword. If it still refuses, the shopper’s settings do; a code in the order then earns the credit all the same.'
        : 'Most often the shopper’s own setting, or a frame of another site. A code in the order earns the credit all the same:',
      settings.cookieDomain
        ? 'data-cookie-domain=""'
        : '{ "id": "1001", "total": "42.00", "currency": "USD", "code": "ANNA42" }',
    );
  }
  if (said.cookie === 'nothing') {
    return fine(
      'cookie-not-needed',
      said.consent === 'granted'
        ? 'Nothing to remember yet: no friend’s link, no event.'
        : 'Nothing is remembered without consent.',
    );
  }
  const life =
    cookie.expires === undefined
      ? 'Goodword asks for 400 days; this browser does not tell what it gives'
      : `for another ${ageWords(cookie.expires - page.now)}`;
  const domain = domainOf(cookie);
  return fine('cookie-stored', `Remembered on ${domain || page.host}, ${life}.`);
}

function foreign({ settings, page }: Facts): Finding | undefined {
  const { cookieDomain: domain } = settings;
  if (!domain || domain === 'host') return undefined;
  const bare = domain.replace(/^\./, '');
  if (page.host === bare || page.host.endsWith(`.${bare}`)) return undefined;
  return problem(
    'cookie-domain-foreign',
    `The cookie’s domain is set to ${domain}, which ${page.host} is not below: browsers refuse it, and the cookie stays on this host alone.`,
    'Leave it out: the broadest domain that works is found by itself. Or name one of this shop’s:',
    `data-cookie-domain="${page.host.split('.').slice(-2).join('.')}"`,
  );
}

/** Safari and Brave delete what scripts store, a week after the shopper was last there. */
function short({ page, said, cookie, settings }: Facts): Finding | undefined {
  if (!page.sevenDays || said.cookie === 'server') return undefined;
  const left = cookie.expires === undefined ? undefined : cookie.expires - page.now;
  if (left !== undefined && left > 8 * DAY_MS) return undefined;
  const own = originOf(settings.endpoint, page.origin) === page.origin;
  return note(
    'cookie-seven-days',
    `${page.sevenDays} keeps cookies that a script has written for seven days at most.`,
    own
      ? 'The backend is mounted on the shop’s own host: let it set the cookie, which then lives for 400 days.'
      : 'Mount the backend on the shop’s own host and let it set the cookie, which then lives for 400 days.',
    `data-endpoint="${own ? settings.endpoint : '/goodword'}" data-with="server-cookie"`,
  );
}
