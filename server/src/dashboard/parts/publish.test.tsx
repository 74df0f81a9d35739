// @vitest-environment happy-dom
import type { Program } from 'goodword/protocol';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Handler, json, program, refused } from '../backend.fixture.js';
import { tiered } from '../start.fixture.js';
import { closePage, openPage } from './open-page.fixture.js';

afterEach(closePage);

interface Sent {
  readonly program: Partial<Program>;
  readonly from: number;
}

/** The page "What if" of a shop that runs version 3. `answer` speaks for the publishing. */
async function openTrial(
  answer?: (sent: Sent) => ReturnType<Handler>,
  { role = 'owner', served = () => program as Program, show = 'what-if' } = {},
) {
  const published: Sent[] = [];
  const page = await openPage(
    async (request, { pathname }) => {
      if (request.method === 'GET' && pathname.endsWith('/programs'))
        return json({ programs: [served()] });
      if (request.method !== 'PUT') return undefined;
      expect(pathname).toMatch(/\/programs\/default$/);
      const sent: Sent = await request.json();
      published.push(sent);
      return answer ? answer(sent) : json({ program: { ...sent.program, version: sent.from + 1 } });
    },
    { role, search: `?show=${show}` },
  );
  const { root, press, seen } = page;
  const field = (name: string) =>
    root.querySelector<HTMLInputElement>(`input[name=${name}]`) as HTMLInputElement;
  const area = () =>
    root.querySelector<HTMLTextAreaElement>('textarea.copied-text') as HTMLTextAreaElement;
  return {
    ...page,
    published,
    field,
    area,
    /** Tries rewards that wait for a week. */
    async tryIt() {
      field('holdDays').value = '7';
      press('Try it');
      await seen('.changed-program', 'Copy');
    },
    edit(text: string) {
      area().value = text;
      area().dispatchEvent(new Event('input', { bubbles: true }));
    },
    async confirm(version = 4) {
      press('Publish');
      await seen('.sure', `Publish version ${version}?`);
      press(`Publish version ${version}`);
    },
  };
}

const { version: _, ...input } = program;
const changed = { ...input, rules: { ...input.rules, holdDays: 7 } };

describe('a changed program in the dashboard', () => {
  it('is published after a second word that says what it means', async () => {
    const { tryIt, press, seen, text, published, confirm, field, asked } = await openTrial();
    await tryIt();
    press('Publish');
    await seen('.sure', 'It holds for whoever shares from now on.');
    expect(published).toEqual([]);
    press('Not yet');
    await vi.waitFor(() => expect(text('.sure')).toEqual([]));
    await confirm();
    await seen('.published', 'Version 4 runs now.');
    expect(published).toEqual([{ program: changed, from: 3 }]);
    expect(asked).toContain('PUT programs/default');
    expect(document.activeElement?.className).toBe('published');
    // The form starts from it, and nothing of the trial is left.
    expect(field('holdDays').value).toBe('7');
    expect(text('.changed-program, .sums')).toEqual([]);
    press('Programs');
    await seen('.program-now', 'Version 4');
    expect(text('.program-now .soft')[0]).toContain('rewards wait 7 days');
  });

  it('says while it goes that it goes, and is sent once', async () => {
    const { tryIt, confirm, press, seen, asked } = await openTrial(() => new Promise(() => {}));
    await tryIt();
    await confirm();
    await seen('.sure button', 'Publishing…');
    press('Publishing…');
    press('Not yet');
    await seen('.sure button', 'Publishing…');
    expect(asked.filter((one) => one.startsWith('PUT'))).toEqual(['PUT programs/default']);
  });

  it('may be edited first, as a club of a program to start from needs it', async () => {
    const page = await openTrial(undefined, { show: 'programs' });
    await page.seen('.start', tiered.title);
    page.all('.start button')[0]?.click();
    await page.seen('.changed-program', 'places and prizes of its club');
    expect(page.root.querySelector('details')?.open).toBe(true);
    const written = { ...JSON.parse(page.area().value), shop: 'Fernwood' };
    page.edit(JSON.stringify(written));
    await page.confirm();
    await page.seen('.published', 'Version 4 runs now.');
    expect(page.published[0]?.program).toEqual(written);
    expect(page.text('.started-from')).toEqual([]);
  });

  it('that is no JSON is not sent, and says so where it stands', async () => {
    const { tryIt, edit, press, seen, area, published } = await openTrial();
    await tryIt();
    edit('{ "id": ');
    press('Publish');
    await seen('.publish-form [role=alert]', 'This is no JSON yet');
    expect(area().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(area());
    expect(published).toEqual([]);
  });

  it('that contradicts itself is refused with the field and what to write instead', async () => {
    const message = 'program.rules.expiryDays must be more than holdDays (7).';
    const { tryIt, confirm, seen, text, area, edit } = await openTrial(() =>
      refused(400, 'bad-options', message),
    );
    await tryIt();
    const before = area().value;
    await confirm();
    await seen('.publish-form [role=alert]', 'rules.expiryDays must be more');
    expect(text('.publish-form [role=alert]')).toEqual([message.replace('program.', '')]);
    expect(area().value).toBe(before);
    expect(document.activeElement).toBe(area());
    edit('{}');
    await vi.waitFor(() => expect(text('.publish-form [role=alert]')).toEqual(['']));
  });

  it('is not published over what somebody else has published: it is laid over that, and tried again', async () => {
    let now: Program = program;
    const conflict = 'Version 4 runs now, and this was made from version 3.';
    const { tryIt, confirm, press, seen, area, published, asked } = await openTrial(
      (sent) =>
        sent.from === now.version
          ? json({ program: { ...sent.program, version: 5 } })
          : refused(409, 'version-conflict', conflict),
      { served: () => now },
    );
    await tryIt();
    now = { ...program, version: 4, shop: 'Fernwood' };
    await confirm();
    await seen('.publish-form [role=alert]', conflict);
    press('Load what runs now');
    await vi.waitFor(() => expect(asked.filter((one) => one.includes('simulate'))).toHaveLength(2));
    await seen('.changed-program', 'Copy');
    expect(JSON.parse(area().value)).toEqual({ ...changed, shop: 'Fernwood' });
    await confirm(5);
    await seen('.published', 'Version 5 runs now.');
    expect(published.at(-1)).toEqual({ program: { ...changed, shop: 'Fernwood' }, from: 4 });
  });

  it('says before it loads that what was written by hand goes', async () => {
    const { tryIt, edit, area, confirm, seen } = await openTrial(() =>
      refused(409, 'version-conflict', 'Version 4 runs now.'),
    );
    await tryIt();
    edit(area().value.replace('Fernwood Ceramics', 'Fernwood'));
    await confirm();
    await seen('.publish-form [role=alert]', 'copy it first');
    expect(area().value).toContain('"Fernwood"');
  });

  it('that runs already says that nothing changes', async () => {
    const { tryIt, confirm, seen } = await openTrial((sent) =>
      json({ program: { ...sent.program, version: 3 } }),
    );
    await tryIt();
    await confirm();
    await seen('.published', 'Version 3 runs already.');
  });

  it.each(['read', 'act'])(
    'is to be copied by a key of the role %s, with a word on who may publish',
    async (role) => {
      const { tryIt, text, area } = await openTrial(undefined, { role });
      await tryIt();
      expect(text('.changed-program')[0]).toContain('A key of the role Owner publishes it');
      expect(text('button')).not.toContain('Publish');
      expect(area().readOnly).toBe(true);
      expect(JSON.parse(area().value)).toEqual(changed);
    },
  );
});

describe('the program that runs', () => {
  it('is edited as JSON on the page of programs, and published from there', async () => {
    const { text, edit, area, confirm, seen, published } = await openTrial(undefined, {
      show: 'programs',
    });
    await seen('.program-now', 'Version 3');
    expect(text('button')).not.toContain('Publish');
    edit(area().value.replace('Fernwood Ceramics', 'Fernwood'));
    await seen('button', 'Publish');
    await confirm();
    await seen('.published', 'Version 4 runs now.');
    await seen('.program-now', 'Version 4');
    expect(JSON.parse(area().value).shop).toBe('Fernwood');
    expect(text('button')).not.toContain('Publish');
    edit(area().value.replace('Fernwood', 'Fern'));
    await seen('button', 'Publish');
    await confirm(5);
    await seen('.published', 'Version 5 runs now.');
    expect(published).toEqual([
      { program: { ...input, shop: 'Fernwood' }, from: 3 },
      { program: { ...input, shop: 'Fern' }, from: 4 },
    ]);
  });

  it('is looked at anew when the page is refreshed', async () => {
    let now: Program = program;
    const page = await openTrial(undefined, { show: 'programs', served: () => now });
    await page.seen('.program-now', 'Version 3');
    now = { ...program, version: 4 };
    page.root.querySelector<HTMLElement>('button[aria-label="Refresh"], .tool')?.click();
    await page.seen('.program-now', 'Version 4');
  });
});
