/** The lazy part `views/reminder`: what still waits for a friend who has not ordered. Where nothing does, nothing is shown. */
import { sameCode } from '../../protocol/code.js';
import { type KeptTouch, latestKnown } from '../../tracking/attribution.js';
import { endReminders } from '../../tracking/reminded.js';
import { showReminder } from '../../widget/views/reminder.js';
import type { ReminderPart } from '../stage.js';

const DAY_MS = 86_400_000;

export const show: ReminderPart['show'] = (options) => {
  const { stage, backend, scene, into, surface, onOpen, onGone } = options;
  const { memory, settings, shelf } = stage;
  let closed = false;
  let close = () => {};

  /** Answers whether there is something to be reminded of. */
  async function look({ code, at }: KeptTouch): Promise<boolean> {
    const until = at + scene.program.rules.windowDays * DAY_MS;
    if (until <= Date.now()) return false;
    const [invitation, standing] = await Promise.all([
      backend.invitation(settings.programId, code),
      backend.standing(settings.programId, stage.visitor()),
    ]);
    if (!invitation.ok || closed) return false;
    const { friend, advocate } = standing.ok ? standing.value : {};
    // She has ordered, or it is her own code.
    if (friend?.rewards.length || (advocate && sameCode(advocate.code, code))) return false;
    close = showReminder({
      scene,
      into,
      invitation: invitation.value,
      until,
      // Not by bringWords, which comes with the popup.
      bring: async (locale) => (await stage.parts(`words/reminder/${locale}`)).default,
      onHide: () => endReminders(shelf, code),
      onGone,
    });
    onOpen(surface);
    return true;
  }
  const touch = latestKnown(memory.read().touches);
  const looking = touch && stage.may() ? look(touch) : Promise.resolve(false);
  void looking.then((shown) => shown || onGone());
  return {
    close() {
      closed = true;
      close();
    },
  };
};
