/** The lazy part `views/reminder`: what still waits for a friend who has not ordered. Where nothing does, nothing is shown. */
import { sameCode } from '../../protocol/code.js';
import { type KeptTouch, latestKnown } from '../../tracking/attribution.js';
import { endReminders } from '../../tracking/reminded.js';
import { showReminder } from '../../widget/views/reminder.js';
import type { ReminderPart } from '../stage.js';

const DAY_MS = 86_400_000;

export const show: ReminderPart['show'] = (options) => {
  const { stage, backend, scene, into, surface, onOpen } = options;
  const { memory, settings, shelf } = stage;
  let closed = false;
  let close = () => {};

  async function look({ code, at }: KeptTouch): Promise<void> {
    const until = at + scene.program.rules.windowDays * DAY_MS;
    if (until <= Date.now()) return;
    const [invitation, standing] = await Promise.all([
      backend.invitation(settings.programId, code),
      backend.standing(settings.programId, stage.visitor()),
    ]);
    if (!invitation.ok || closed) return;
    const { friend, advocate } = standing.ok ? standing.value : {};
    // She has ordered, or it is her own code.
    if (friend?.rewards.length || (advocate && sameCode(advocate.code, code))) return;
    close = showReminder({
      scene,
      into,
      invitation: invitation.value,
      until,
      // Not by bringWords, which comes with the popup.
      bring: async (locale) => (await stage.parts(`words/reminder/${locale}`)).default,
      onHide: () => endReminders(shelf, code),
    });
    onOpen(surface);
  }
  const touch = latestKnown(memory.read().touches);
  if (touch && stage.may()) void look(touch);
  return {
    close() {
      closed = true;
      close();
    },
  };
};
