import type { Calls } from '../delivery/backend.js';
import type { Program } from '../protocol/program.js';
import { ok, type Result } from '../protocol/result.js';
import type { Scene } from '../widget/scene.js';
import { isPlainIn } from '../widget/short-numbers.js';
import type { Stage } from './stage.js';

/** What popup and card both start from: the program that runs, and how to speak to this shopper. */
export async function setScene(stage: Stage, backend: Calls): Promise<Result<Scene>> {
  const { settings } = stage;
  const asked = settings.program ? ok(settings.program) : backend.program(settings.programId);
  // While the answer is under way: see short-numbers.ts.
  if (!isPlainIn(`${languages(settings.language)[0]}`)) new Intl.NumberFormat('en').format(0);
  const running = await asked;
  return running.ok ? ok(await sceneOf(stage, running.value)) : running;
}

/** How this program is shown to this shopper. */
export async function sceneOf({ settings, parts }: Stage, program: Program): Promise<Scene> {
  const { look = {} } = program;
  const theme = look.theme ?? (look.accent ? undefined : 'auto');
  // Without it, all is there, if plainer.
  const worn = theme && (await parts(`looks/${theme}`).catch(() => undefined));
  return {
    program: { ...program, look: { ...look, ...worn } },
    languages: languages(settings.language),
    loadWords: async (locale) => (await parts(`locales/${locale}`)).default,
  };
}

/** Best first: what the shop says, what the page says, what the browser says. */
const languages = (wanted = ''): readonly string[] =>
  [wanted, document.documentElement.lang, ...navigator.languages].filter((tag) => tag !== '');
