import * as v from 'valibot';
import { shape } from './program-fields.js';

export const address = v.pipe(
  v.string('must be a text'),
  v.regex(/^https?:\/\//, 'must begin with https://'),
  v.check(URL.canParse, 'must be a whole address, e.g. "https://shop.example/"'),
);

// Codes are put behind it.
const BASE = 'must be a whole address without ? and #, e.g. "https://shop.example/r"';
const HOST = 'must be a host such as "shop.de", without https:// and without a path';

export const links = shape({
  base: v.exactOptional(
    v.pipe(
      v.string('must be a text'),
      v.regex(/^https?:\/\/[^?#]+$/, BASE),
      v.check(URL.canParse, BASE),
    ),
  ),
  hosts: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(HOST), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, HOST)), HOST),
      v.maxLength(50, 'must be 50 hosts at most'),
    ),
  ),
  picture: v.exactOptional(address),
});
