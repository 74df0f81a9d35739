import { isPictureAddress, THEMES } from 'goodword/protocol';
import * as v from 'valibot';
import { label, shape, text, whole } from './program-fields.js';

const picture = shape({
  src: v.pipe(
    text,
    v.check(isPictureAddress, 'must begin with https://, or with / for one of the page’s own host'),
  ),
  alt: label,
});

/** How the widget fits the shop. */
export const look = shape({
  theme: v.exactOptional(v.picklist(THEMES, `must be one of ${THEMES.join(', ')}`)),
  accent: v.exactOptional(text),
  scheme: v.exactOptional(
    v.picklist(['light', 'dark', 'auto'], 'must be "light", "dark" or "auto"'),
  ),
  radius: v.exactOptional(whole('pixels', 0, 40)),
  font: v.exactOptional(
    v.pipe(text, v.regex(/^[^;{}<>()]+$/, 'must be font families such as "Inter, sans-serif"')),
  ),
  logo: v.exactOptional(picture),
  picture: v.exactOptional(picture),
});
