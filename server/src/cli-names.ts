/** Options of `createServer`, as its messages name them, and how each is given on the command line. */
const GIVEN_BY: Readonly<Record<string, string>> = {
  allowedOrigins: '--origin',
  adminKey: 'GOODWORD_ADMIN_KEY',
  webhookSecret: 'GOODWORD_WEBHOOK_SECRET',
  'webhooks.0.url': 'GOODWORD_LISTENER_URL',
  'webhooks.0.secret': 'GOODWORD_LISTENER_SECRET',
  'check.url': 'GOODWORD_CHECK_URL',
  'check.secret': 'GOODWORD_CHECK_SECRET',
  mailKey: 'GOODWORD_MAIL_KEY',
  publicUrl: 'GOODWORD_PUBLIC_URL',
  'mail.smtp': 'SMTP_URL',
  'mail.from': 'MAIL_FROM',
  'orderSources.shopify': 'GOODWORD_SHOPIFY',
  'orderSources.woocommerce': 'GOODWORD_WOOCOMMERCE',
  'orderSources.stripe': 'GOODWORD_STRIPE',
  customerTokens: 'GOODWORD_CUSTOMER_…',
};

/** What is wrong, said to whoever wrote a command: `GOODWORD_SHOPIFY_SECRET` where a message names `orderSources.shopify.secret`. */
export const asGiven = (message: string): string =>
  message.replace(/(?<=^bad-options: )[\w.]+/, (name) => {
    const option = Object.keys(GIVEN_BY).find((one) => name === one || name.startsWith(`${one}.`));
    if (option === undefined) return name;
    const rest = name.slice(option.length + 1);
    return `${GIVEN_BY[option]}${rest && `_${rest.toUpperCase()}`}`;
  });
