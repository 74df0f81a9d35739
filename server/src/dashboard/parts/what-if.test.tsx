// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Handler, json, NOW, program, refused, simulation } from '../backend.fixture.js';
import { closePage, openPage } from './open-page.fixture.js';

afterEach(closePage);

const DAY_MS = 86_400_000;

/** The page "What if", and what it sends. `answer` speaks for the simulation. */
async function openWhatIf(
  answer: () => ReturnType<Handler> = () => json(simulation),
  role?: string,
) {
  const sent: { change: unknown; from: number; to: number }[] = [];
  const page = await openPage(
    async (request, url) => {
      if (!url.pathname.endsWith('/simulate')) return undefined;
      sent.push(await request.json());
      return answer();
    },
    role ? { role } : {},
  );
  page.press('What if');
  await page.seen('h1', 'What if');
  const field = (name: string) =>
    page.root.querySelector<HTMLInputElement>(`input[name=${name}]`) as HTMLInputElement;
  const choose = (name: string, value: string) =>
    page.root.querySelector<HTMLElement>(`input[name=${name}][value="${value}"]`)?.click();
  return { ...page, sent, field, choose };
}

describe('what if the program had been another one', () => {
  it('begins with the program’s own values, and says that nothing is published', async () => {
    const { text, field } = await openWhatIf();
    expect(
      ['friend', 'advocate', 'holdDays', 'windowDays', 'capRewards'].map(
        (name) => field(name).value,
      ),
    ).toEqual(['15', '10.00', '14', '30', '']);
    expect(text('.what-if header')[0]).toContain('Nothing is published');
    expect(text('.trial')[0]).toContain(
      'Places in a contest or a club follow from the orders, too.',
    );
  });

  it('asks with what was changed only, on so many days, and tells the sentence first', async () => {
    const { sent, field, choose, press, seen, text, views } = await openWhatIf();
    field('minimumOrder').value = '50';
    field('friend').value = '10';
    choose('days', '90');
    press('Try it');
    await seen('.trial h2', '1 order would have ended otherwise, with $16.30 less in rewards.');
    expect(sent[0]?.change).toEqual({
      offers: { friend: { kind: 'percent', percent: 10 } },
      rules: { minimumOrder: { amount: 5000, currency: 'USD' } },
    });
    expect(((sent[0]?.to ?? 0) - (sent[0]?.from ?? 0)) / DAY_MS).toBe(90);
    expect(sent[0]?.to).toBeGreaterThan(NOW);
    expect(text('.trial-head .soft')).toEqual([
      'Tried on 16 orders of the last 90 days: 1 credited in place of 2.',
    ]);
    expect(text('.sums .sum-difference')).toEqual(['−1', '−$10.00', '−1', '−$6.30', '−$16.30']);
    expect(text('[role=status]').join()).toContain(
      '1 order would have ended otherwise, with $16.30 less',
    );
    expect(views.at(-1)).toMatchObject({ place: 'what-if' });
  });

  it('tells which places somebody else would hold', async () => {
    const { field, press, seen, text } = await openWhatIf();
    field('minimumOrder').value = '50';
    press('Try it');
    await seen('.trial h3', 'Places that somebody else would hold');
    expect(text('.rank')).toEqual([
      expect.stringMatching(/The Good Five, place 1 · .*CARA23 in place of Anna ANNA42/),
      expect.stringMatching(/The Good Five, place 2 · .*nobody in place of CARA23/),
    ]);
  });

  it('shows both decisions of each order that differs, in words', async () => {
    const { field, press, seen, text } = await openWhatIf();
    field('minimumOrder').value = '50';
    press('Try it');
    await seen('.difference', '1001');
    const [before, after] = text('.outcome-side');
    expect(before).toContain('Credited to Anna, whose link the friend followed.');
    expect(before).toContain('Approved');
    expect(after).toContain('Sent by Anna, but not rewarded. The order is below the minimum.');
    expect(after).toContain('Rejected');
  });

  it('tells two of one name apart by their codes', async () => {
    const [difference] = simulation.differences;
    const moved = { ...difference, after: { ...difference?.before, code: 'ANNA7' } };
    const advocates = ['ANNA42', 'ANNA7'].map((code) => ({ code, firstName: 'Anna' }));
    const { field, press, seen, text } = await openWhatIf(() =>
      json({ ...simulation, advocates, differences: [moved] }),
    );
    field('windowDays').value = '7';
    press('Try it');
    await seen('.difference', '1001');
    expect(text('.outcome-side > p')).toEqual([
      'Credited to Anna ANNA42, whose link the friend followed.',
      'Credited to Anna ANNA7, whose link the friend followed.',
    ]);
  });

  it('offers the changed program, as the backend reads it, to copy', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text);
    });
    const { field, press, seen, root } = await openWhatIf();
    field('holdDays').value = '0';
    press('Try it');
    await seen('.changed-program', 'Copy');
    press('Copy');
    await seen('.changed-program button', 'Copied');
    const { version: _, ...input } = program;
    const expected = { ...input, rules: { ...input.rules, holdDays: 0 } };
    expect(JSON.parse(copied[0] ?? '')).toEqual(expected);
    expect(JSON.parse(root.querySelector('textarea')?.value ?? '')).toEqual(expected);
  });

  it('says so where nothing would have been different', async () => {
    const same = {
      ...simulation,
      differing: 0,
      differences: [],
      credited: { before: 2, after: 2 },
    };
    const { field, press, seen, text } = await openWhatIf(() => json(same));
    field('windowDays').value = '31';
    press('Try it');
    await seen('.trial h2', 'Nothing would have been different.');
    expect(text('.sums, .difference')).toEqual([]);
  });

  it('asks nothing where nothing is changed, and says which field is wrong', async () => {
    const { sent, field, press, seen, text } = await openWhatIf();
    press('Try it');
    await seen('[role=alert]', 'Change something first.');
    field('friend').value = '150';
    field('windowDays').value = 'long';
    press('Try it');
    await seen('.measure .field-problem', 'A number above 0, up to 100.');
    expect(text('.measure .field-problem')).toContain('Whole days, 1 or more.');
    expect(field('friend').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('friend'));
    expect(sent).toEqual([]);
  });

  it('can be stopped while it runs, and shows what was told before', async () => {
    let calls = 0;
    const { field, press, seen, text } = await openWhatIf(() =>
      ++calls === 2 ? new Promise(() => {}) : json(simulation),
    );
    field('holdDays').value = '28';
    press('Try it');
    await seen('.trial h2', '1 order');
    press('Try it');
    await seen('.trial-running', 'Deciding the orders of the last 30 days anew.');
    expect(text('.what-if-form .primary')).toEqual(['Trying…']);
    press('Stop');
    await seen('.trial h2', '1 order');
    expect(text('.what-if-form .primary')).toEqual(['Try it']);
  });

  it('says what the backend refuses, and what to do when it was asked too often', async () => {
    const answers = [
      refused(400, 'bad-options', 'program.rules.expiryDays must be longer than holdDays.'),
      refused(429, 'rate-limited', 'Too often.'),
      json(simulation),
    ];
    const { field, press, seen } = await openWhatIf(() => answers.shift());
    field('holdDays').value = '400';
    press('Try it');
    await seen('.trial [role=alert]', 'program.rules.expiryDays must be longer than holdDays.');
    press('Try it');
    await seen('.trial [role=alert]', 'Wait a minute, then try again.');
    press('Try again');
    await seen('.trial h2', '1 order');
  });

  it('is open to a key that may only look', async () => {
    const { field, press, seen } = await openWhatIf(undefined, 'read');
    field('holdDays').value = '28';
    press('Try it');
    await seen('.trial h2', '1 order');
  });
});
