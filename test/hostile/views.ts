import type { Locator } from 'playwright';
import type { Bench } from './bench.js';
import type { Visit } from './visit.js';

/** Brings a view on show, whole, on a page that was opened by a friend's link, and answers what of it stands there. */
export type Show = (visit: Visit, bench: Bench) => Promise<Locator>;

/** Not with the mouse, which would rest where it pressed, and dress what comes to lie there. */
const press = (button: Locator) => button.evaluate((element: HTMLElement) => element.click());

// Under all else on the page, so that it can be taken away with what is in it.
const PLACE = `(() => {
  const place = document.createElement('section');
  place.id = 'place';
  document.body.append(place);
  return place;
})()`;

/** What there is besides the popup and the welcome card. */
export const VIEWS: Readonly<Record<string, Show>> = {
  async 'the advocate’s own page'({ asks, inside }) {
    await asks("{ view: 'portal' }");
    await inside('[part=friends]').waitFor();
    return inside('dialog.portal');
  },
  async 'the question who sent her, answered'({ asks, inside }, { friendsCode }) {
    await asks("{ view: 'claim' }");
    await inside('[part=code-field]').fill(friendsCode);
    await press(inside('[part=send]'));
    await inside('[part=news] b').waitFor();
    return inside('dialog.claim');
  },
  async 'the question how likely she is to recommend the shop, with the field for a reason'({
    page,
    asks,
    inside,
  }) {
    await page.evaluate("localStorage.removeItem('gw.nps')"); // nobody is asked twice
    await asks("{ view: 'nps' }");
    await press(inside('[part=score]:nth-child(7)'));
    await inside('[part=comment]').waitFor();
    return inside('dialog.nps');
  },
  async 'thanks for an answer'({ page, asks, inside }) {
    await page.evaluate("localStorage.removeItem('gw.nps')");
    await asks("{ view: 'nps' }");
    await press(inside('[part=score]:nth-child(7)'));
    await press(inside('[part=send]'));
    await inside('[part=comment]').waitFor({ state: 'hidden' });
    return inside('dialog.nps');
  },
  async 'thanks after a friend’s order'({ asks, inside }, bench) {
    bench.meddle('/goodword/v1/me', async () => Response.json({ friend: FRIEND }));
    await asks("{ view: 'thanks' }");
    for (const part of ['thanks-from', 'channels'])
      await inside(`dialog.thanks [part=${part}]`).waitFor();
    bench.leaveAlone();
    return inside('dialog.thanks');
  },
  async 'the reminder'({ asks, inside }) {
    await asks("{ view: 'reminder' }");
    await inside('[part=reminder]').waitFor();
    return inside('[part=reminder]');
  },
  async 'the launcher'({ asks, inside }) {
    await asks("{ view: 'launcher' }");
    return inside('[part=launcher]');
  },
  async 'the bar at the top'({ asks, inside }) {
    await asks("{ view: 'bar' }");
    return inside('[part=bar]');
  },
  async 'the popup in the page'({ asks, inside }) {
    await asks(`{ into: ${PLACE} }`);
    for (const part of ['channels', 'progress'])
      await inside(`[part=inline] [part=${part}]`).waitFor();
    return inside('[part=inline]');
  },
  async 'the popup with letter, picture and QR code'({ asks, inside, popup }) {
    await asks('{}');
    await popup.locator('[part=progress]').waitFor();
    await press(popup.locator('[part=letter-button]'));
    await popup.locator('[part=copy-message]').waitFor();
    await press(popup.locator('[part=card-button]'));
    await popup.locator('[part=picture-save]:enabled').waitFor();
    await press(popup.locator('[part=qr-button]'));
    await popup.locator('[part=qr]').waitFor();
    return inside('dialog[part=popup]');
  },
};

const DAY_MS = 86_400_000;
const FRIEND = {
  invitedBy: 'Bea',
  rewards: [
    {
      id: 'thanks',
      side: 'friend',
      offer: { kind: 'amount', value: { amount: 1500, currency: 'USD' } },
      state: 'pending',
      reason: 'in-return-window',
      until: Date.now() + 14 * DAY_MS,
      orderedAt: Date.now(),
      changedAt: Date.now(),
    },
  ],
};
