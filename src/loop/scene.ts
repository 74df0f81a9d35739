import type { Calls } from '../delivery/backend.js';
import { ok, type Result } from '../protocol/result.js';
import type { Scene } from '../widget/scene.js';
import type { Stage } from './stage.js';

/** What popup and card both start from: the program that runs, and how to speak to this shopper. */
export async function setScene(stage: Stage, backend: Calls): Promise<Result<Scene>> {
  const { settings, parts } = stage;
  const running = settings.program
    ? ok(settings.program)
    : await backend.program(settings.programId);
  if (!running.ok) return running;
  const { look = {} } = running.value;
  const theme = look.theme ?? (look.accent ? undefined : 'auto');
  // Without it, all is there, if plainer.
  const worn = theme && (await parts(`looks/${theme}`).catch(() => undefined));
  return ok({
    program: { ...running.value, look: { ...look, ...worn } },
    languages: languages(settings.language),
    loadWords: async (locale) => (await parts(`locales/${locale}`)).default,
  });
}

/** Best first: what the shop says, what the page says, what the browser says. */
const languages = (wanted = ''): readonly string[] =>
  [wanted, document.documentElement.lang, ...navigator.languages].filter((tag) => tag !== '');
