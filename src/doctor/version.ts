/** Of the package; test/doctor compares it with package.json. */
export const VERSION = '0.1.0';
