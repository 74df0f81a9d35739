/** The lazy part `plain`: her link and no promise, where the program did not come or cannot be shown. */
import { no, ok, type Result } from '../protocol/result.js';
import { plainProgram } from '../widget/plain-program.js';
import { createWidget } from '../widget/widget.js';
import type { Shown } from './api.js';
import { sceneOf } from './scene.js';
import type { PlainOptions } from './stage.js';

/** A press is always answered; what opens by itself does so only for whoever has a link already. Else answers what failed. */
export async function openPlain(options: PlainOptions): Promise<Result<Shown>> {
  const { stage, sources, failed, hasProgram, from, surface, opener } = options;
  if (/^(consent|stopped)/.test(failed.problem.code)) return failed;
  if (from !== 'button' && !sources.remembered()) return failed;
  // Money of no currency, say, or an offer of no kind.
  const fault = `The program cannot be shown: ${failed.problem.message}`;
  stage.trouble(hasProgram ? no('bad-answer', fault) : failed);
  const scene = await sceneOf(stage, plainProgram(stage.settings.programId, location));
  const popup = createWidget({ ...sources, scene });
  popup.open(surface, opener);
  return ok({ close: popup.destroy });
}
