// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Handler, json, refused, underReview } from '../backend.fixture.js';
import { closePage, openPage } from './open-page.fixture.js';

afterEach(closePage);

async function openReviews(first?: Handler, role?: string) {
  const page = await openPage(first, { ...(role && { role }) });
  const key = (letter: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true }),
    );
  await page.seen('.place-tabs', 'To review');
  page.press('To review');
  return { ...page, key };
}

const waiting =
  (...reviews: (typeof underReview)[]): Handler =>
  (_, url) =>
    url.pathname.endsWith('/reviews') ? json({ reviews, waiting: reviews.length }) : undefined;

describe('the queue of orders that wait for a person', () => {
  it('says why an order is held, the heaviest first, what is at stake and who said what', async () => {
    const { seen, text, views } = await openReviews();
    await seen('.badge', '1 order waits');
    await seen('.review h2', 'Order 1002');
    expect(text('.doubt-name')).toEqual([
      'Paid by the same meansweighs 80',
      'No arrival by the linkweighs 30',
    ]);
    await seen('.doubts', '2 things do not fit. Together they weigh 110; from 50 on');
    await seen('.stakes', '$10 credit');
    await seen('.stakes', 'Anna ANNA42 · 18 visits and 1 order until now');
    expect(text('.testimonies thead th')).toEqual(['The shop', 'The browser']);
    await seen('.testimonies', 'Arrival by the link–Never told of');
    expect(views.at(-1)).toMatchObject({ place: 'reviews' });
  });

  it('approves with a note, goes on to the next order, and leaves a way back', async () => {
    const sent: unknown[] = [];
    const second = { ...underReview, orderId: '1003' };
    const { root, all, press, seen, text } = await openReviews(async (request, url) => {
      if (url.pathname.includes('/reviews/')) sent.push(await request.clone().json());
      return waiting(underReview, second)(request, url);
    });
    await seen('.review', 'Order 1003');
    const note = root.querySelector('textarea');
    if (note) note.value = '  I know Ben.  ';
    press('Approve');
    await seen('.review-decided', 'Approved I know Ben.');
    expect(sent).toEqual([{ action: 'approve', note: 'I know Ben.' }]);
    expect(document.activeElement).toBe(all('.review')[1]);
    expect(text('.badge')).toEqual(['1 order waits']);
    await seen('[role=status]', 'Order 1002 approved.');
    press('Reject it instead');
    await seen('.review-decided', 'Rejected');
    expect(text('.badge')).toEqual(['1 order waits']);
  });

  it('gives the credit to the friend whom the buyer names, and says so', async () => {
    const sent: unknown[] = [];
    const claimed = [{ code: 'CARA23', firstName: 'Cara' }, { code: 'DORA77' }];
    const { press, seen, text } = await openReviews(async (request, url) => {
      if (url.pathname.includes('/reviews/')) sent.push(await request.clone().json());
      return waiting({ ...underReview, claimed })(request, url);
    });
    await seen('.review-claimed', 'The buyer says: CARA23 sent me.');
    expect(text('.review-claimed button')).toEqual([
      'Give the credit to Cara',
      'Give the credit to DORA77',
    ]);
    press('Give the credit to Cara');
    await seen('.review-decided', 'Approved');
    expect(sent).toEqual([{ action: 'give', code: 'CARA23' }]);
    await seen('[role=status]', 'Order 1002 given to whom the buyer names.');
  });

  it('is walked through by letters, which lead to the buttons and decide nothing', async () => {
    const { all, key, seen, asked } = await openReviews(
      waiting(underReview, { ...underReview, orderId: '1003' }),
    );
    await seen('.review', 'Order 1003');
    all('.review')[0]?.focus();
    key('j');
    expect(document.activeElement).toBe(all('.review')[1]);
    key('k');
    key('a');
    expect(document.activeElement?.textContent).toBe('Approve');
    key('r');
    expect(document.activeElement?.textContent).toBe('Reject');
    key('n');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    key('j');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    key('Escape');
    expect(document.activeElement).toBe(all('.review')[0]);
    expect(asked.filter((one) => one.startsWith('POST reviews'))).toEqual([]);
  });

  it('shows a key that only reads everything but the buttons', async () => {
    const { all, seen } = await openReviews(undefined, 'read');
    await seen('.review', 'This key looks on.');
    expect(all('.review button, .review textarea')).toEqual([]);
  });

  it('says why a decision was refused, and takes nothing for done', async () => {
    const { press, seen, text } = await openReviews((_, url) =>
      url.pathname.includes('/reviews/')
        ? refused(409, 'not-allowed', 'Nobody has to look at this order.')
        : undefined,
    );
    await seen('.review', 'Order 1002');
    press('Reject');
    await seen('.review [role=alert]', 'It could not be rejected. Nobody has to look');
    expect(text('.badge')).toEqual(['1 order waits']);
  });

  it('lists codes that only count by links, opens one to anybody and closes another by hand', async () => {
    const sent: [string, unknown][] = [];
    const { root, press, seen, text } = await openReviews(async (request, url) => {
      if (!url.pathname.includes('/codes/')) return undefined;
      sent.push([url.pathname.split('/').at(-1) ?? '', await request.clone().json()]);
      return url.pathname.endsWith('/NOBODY')
        ? refused(404, 'unknown-code', 'Nobody owns this code.')
        : undefined;
    });
    await seen('.closed-code', 'BOB23 Only by links');
    expect(text('.closed-code')[0]).toContain('Found on best-vouchers.example');
    press('Open it to anybody');
    await seen('.closed-code', 'BOB23 For anybody');
    await seen('[role=status]', 'Anybody may use BOB23 again.');
    const close = (code: string) => {
      const field = root.querySelector('.close-one input') as HTMLInputElement;
      field.value = code;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      press('Close it');
    };
    close('NOBODY');
    await seen('.closed-codes [role=alert]', 'NOBODY: Nobody owns this code.');
    close('CARA23');
    await seen('.closed-code', 'CARA23 Only by links');
    expect(sent).toEqual([
      ['BOB23', { by: 'anybody' }],
      ['NOBODY', { by: 'links' }],
      ['CARA23', { by: 'links' }],
    ]);
  });

  it('is calm where nothing waits', async () => {
    const { all, seen } = await openReviews(waiting());
    await seen('h1', 'Nothing waits for you.');
    expect(all('.badge')).toEqual([]);
  });
});
