import type { Shown } from '../loop/api.js';
import type { Extra } from '../loop/stage.js';
import { latestKnown } from '../tracking/attribution.js';
import { endReminders, mayRemind } from '../tracking/reminded.js';

export interface ReminderOptions {
  /** Days between two reminders. Default: 3. */
  readonly everyDays?: number;
}

/**
 * Reminds a friend of what waits for her who came by a code and has not ordered: a small bar on a later visit, once in some days. Never
 * over a consent banner or a dialog, never again once she has sent it away or ordered.
 */
export const reminder =
  ({ everyDays = 3 }: ReminderOptions = {}): Extra =>
  (stage, goodword) => {
    const { valve, memory, shelf, may, parts } = stage;
    let shown: Shown | undefined;
    let ended = false;
    const latest = () => latestKnown(memory.read().touches);
    const end = () => {
      ended = true;
      shown?.close();
    };
    valve.pass(() => {
      const touch = latest();
      if (ended || !touch || !mayRemind(shelf, touch, everyDays, Date.now())) return;
      // What cannot be loaded is missed by nobody: the code counts all the same.
      void parts('reminder').then(
        (part) => {
          if (!ended) shown = part.startReminder(stage, touch, everyDays);
        },
        () => {},
      );
    });
    // Whatever became of the order: she has used the code, or does not need it.
    const unhear = goodword.on('answered', ({ id }) => {
      const touch = latest();
      if (!id.startsWith('purchase:') || !touch || !may()) return;
      endReminders(shelf, touch.code);
      shown?.close();
    });
    return () => {
      unhear();
      end();
    };
  };

/** `data-with="reminder" data-reminder-days="3"` */
export const fromTag = ({ reminderDays }: DOMStringMap): Extra =>
  reminder(Number(reminderDays) > 0 ? { everyDays: Number(reminderDays) } : {});
