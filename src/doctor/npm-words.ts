const FOLLOWERS: Readonly<Record<string, readonly [name: string, file: string]>> = {
  tcf: ['followTcf', 'tcf'],
  google: ['followGoogleConsentMode', 'google-consent-mode'],
  shopify: ['followShopify', 'shopify'],
  cookieconsent: ['followCookieConsent', 'cookieconsent'],
};

/**
 * What to paste, for a shop that bundles Goodword. The checks write it for the script tag; its attributes become options of
 * `createGoodword`, its calls the calls of what that answers. What is pasted elsewhere stays as it is.
 */
export function npmWords(code: string): string {
  const attributes = [...code.matchAll(/data-(?!goodword)([\w-]+)="([^"]*)"/g)];
  if (attributes.length === 0) return code.replace(/\bgoodword\('(\w+)'(?:, )?/g, 'goodword.$1(');
  const imports: string[] = [];
  const bring = (name: string, from: string) => {
    // In pieces, so that nobody takes it for an import of this file.
    imports.push(['import', `{ ${name} }`, 'from', `'goodword/${from}';\n`].join(' '));
    return name;
  };
  const options = attributes.map(([, name = '', value = '']) => {
    const words = value.split(/[\s,]+/).filter(Boolean);
    const follower = name === 'consent' ? FOLLOWERS[value] : undefined;
    if (follower) return `consent: ${bring(follower[0], `consent/${follower[1]}`)}`;
    if (name === 'with') {
      return `with: [${words.map((one) => `${bring(camel(one), `extras/${one}`)}()`).join(', ')}]`;
    }
    if (name === 'parameter') return `parameters: [${words.map(quoted).join(', ')}]`;
    return `${camel(name)}: ${value ? quoted(value) : 'undefined'}`;
  });
  return `${imports.join('')}createGoodword({ ${options.join(', ')}, … })`;
}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const quoted = (value: string) => `'${value.replace(/['\\]/g, '\\$&')}'`;
