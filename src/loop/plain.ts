/** The lazy part `plain`: her link and no promise, where the program did not come or cannot be shown. */
import { no, ok, type Result } from '../protocol/result.js';
import { plainProgram } from '../widget/plain-program.js';
import { createWidget } from '../widget/widget.js';
import type { Shown, ViewName } from './api.js';
import { sceneOf } from './scene.js';
import type { PlainOptions } from './stage.js';

/** The views that are about her link. Of the others nothing is left without the program. */
const WITH_LINK: readonly ViewName[] = ['share', 'portal', 'thanks'];

/**
 * What it answers is what failed, where nothing is shown. A press is always answered, and a place for sharing says why it is empty; what
 * opens by itself, and the thank-you page, do not say that something does not work: they need a link from an earlier time.
 */
export async function openPlain(options: PlainOptions): Promise<Result<Shown>> {
  const { stage, sources, failed, hasProgram, from, surface, opener, view, into, onGone } = options;
  if (/^(consent|stopped)/.test(failed.problem.code) || !WITH_LINK.includes(view)) return failed;
  const isAsked = from === 'button' || (into && view !== 'thanks');
  if (!isAsked && !sources.remembered()) return failed;
  // Money of no currency, say, or an offer of no kind.
  const fault = `The program cannot be shown: ${failed.problem.message}`;
  stage.trouble(hasProgram ? no('bad-answer', fault) : failed);
  const scene = await sceneOf(stage, plainProgram(stage.settings.programId, location));
  if (into) {
    const { show } = await stage.parts('views/share');
    return ok(show({ ...sources, scene, into, surface, onGone }));
  }
  const popup = createWidget({
    ...sources,
    scene,
    onClose() {
      popup.destroy();
      onGone();
      sources.onClose();
    },
  });
  popup.open(surface, opener);
  return ok({ close: popup.destroy });
}
