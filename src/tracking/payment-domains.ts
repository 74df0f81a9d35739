/**
 * Where shoppers pay and come back from. A visit that begins there was sent by nobody who is there. Those that many shops
 * share; a shop names others as `domains`.
 */
export const PAYMENT_DOMAINS: readonly string[] =
  'paypal.com stripe.com klarna.com adyen.com mollie.com shop.app afterpay.com squareup.com'.split(
    ' ',
  );
