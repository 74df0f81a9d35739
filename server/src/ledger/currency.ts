const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Whether the code names a currency that exists, or existed. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);
