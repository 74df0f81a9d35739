import { quietly } from '../page/quietly.js';
import { changes, objects, type Stop, type Tell } from './source.js';

/** The part of a TC data object that decides. IAB TCF, "CMP API v2". */
interface TcData {
  readonly eventStatus?: string;
  readonly gdprApplies?: boolean;
  readonly listenerId?: number;
  readonly purpose?: { readonly consents?: Readonly<Record<string, boolean>> };
}

type TcfApi = (
  command: 'addEventListener' | 'removeEventListener',
  version: 2,
  callback: (data: TcData | null, success: boolean) => void,
  parameter?: number,
) => void;

type Page = Window & { __tcfapi?: TcfApi };

const EVERY_MS = 250;
const FOR_MS = 15_000;

/**
 * Follows a consent platform that speaks IAB TCF 2.2 or later. Granted: the law does not apply here
 * (`gdprApplies` is false) and the browser does not signal Global Privacy Control, or the shopper allowed purpose 1, to store and access information on a device. A shop's own
 * referral program is first-party and no vendor of the framework, so no vendor is asked for. While the platform's window
 * is open nothing is told: the state stays what it was.
 *
 * The platform may come later than this: it is looked for during the first 15 seconds.
 */
export function followTcf(tell: Tell, page: Page = window): Stop {
  const told = changes(tell, 'tcf');
  let listenerId: number | undefined;
  let stopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const hear = (data: TcData | null, success: boolean) => {
    if (!success || !data) return;
    if (stopped) return remove(data.listenerId);
    listenerId = data.listenerId;
    if (data.gdprApplies === false) return objects(page) ? undefined : told('granted');
    // cmpuishown: she is still deciding.
    if (data.eventStatus !== 'tcloaded' && data.eventStatus !== 'useractioncomplete') return;
    told(data.purpose?.consents?.['1'] ? 'granted' : 'denied');
  };
  const remove = (id: number | undefined) => {
    if (id === undefined) return;
    quietly(() => page.__tcfapi?.('removeEventListener', 2, () => {}, id));
  };
  const look = (leftMs: number) => {
    const api = page.__tcfapi;
    if (typeof api === 'function') quietly(() => api('addEventListener', 2, hear));
    else if (leftMs > 0) waiting = setTimeout(look, EVERY_MS, leftMs - EVERY_MS);
  };

  look(FOR_MS);
  return () => {
    stopped = true;
    clearTimeout(waiting);
    remove(listenerId);
    listenerId = undefined;
  };
}
