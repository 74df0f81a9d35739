import { examineBackend } from './checks/backend.js';
import { examineConsent } from './checks/consent.js';
import { examineCookie } from './checks/cookie.js';
import { examineEvents } from './checks/events.js';
import { examineFriend } from './checks/friend.js';
import { examineOrder } from './checks/order.js';
import { examineProgram } from './checks/program.js';
import { examineScript } from './checks/script.js';
import type { Facts } from './facts.js';
import type { Chapter } from './finding.js';

/** Facts -> what they mean, chapter by chapter, in the order in which each needs the one before. */
export const examine = (facts: Facts): readonly Chapter[] =>
  [
    examineScript,
    examineBackend,
    examineProgram,
    examineConsent,
    examineCookie,
    examineFriend,
    examineOrder,
    examineEvents,
  ].map((judge) => judge(facts));
