import type { Extra } from '../loop/stage.js';
import { isOfDomains } from '../page/domains.js';
import { followOutbound } from '../page/outbound.js';

export interface LinksOptions {
  /** The shop's other domains, each with its subdomains: `['checkout.shop.com', 'shop.io']`. */
  domains: readonly string[];
}

/**
 * Gives links and forms that lead to the shop's other domains the friend's code along, as `?via=CODE`, in the moment in
 * which they are used. Only with consent, and nothing where nobody sent this visitor.
 */
export function links({ domains }: LinksOptions): Extra {
  return ({ memory, settings, valve }) =>
    followOutbound(({ host, hostname }) => {
      if (host === location.host || !isOfDomains(hostname, domains)) return undefined;
      if (valve.state() !== 'granted') return undefined;
      const { touches } = memory.read();
      const known = touches.filter((touch) => touch.known);
      const [latest] = (known.length > 0 ? known : touches).slice(-1);
      const [parameter = 'via'] = settings.parameters;
      return latest && [parameter, latest.code];
    });
}

/** `data-domains="checkout.shop.com shop.io"` */
export const fromTag = ({ domains = '' }: DOMStringMap): Extra =>
  links({ domains: domains.match(/[^\s,]+/g) ?? [] });
