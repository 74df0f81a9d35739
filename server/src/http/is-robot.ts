import { createIsbotFromList, list } from 'isbot';

// A shop's own tests drive headless browsers, and whoever means harm writes another name.
const isbot = createIsbotFromList(
  list.filter((pattern) => !new RegExp(pattern, 'i').test('Headless')),
);

/**
 * Whether a browser says of itself that it is a robot: a crawler, or one that looks at pages for a preview. Programs that
 * are no browsers and speak the protocol by themselves (an app, a shop's server) do so on purpose.
 */
export const isRobot = (userAgent: string | undefined): boolean =>
  Boolean(userAgent?.startsWith('Mozilla/') && isbot(userAgent));
