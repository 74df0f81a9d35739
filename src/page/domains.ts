/** Whether a host is one of these domains or below one of them. */
export const isOfDomains = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => `.${host}`.endsWith(`.${domain.replace(/^\.+/, '').toLowerCase()}`));
