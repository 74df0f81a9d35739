/** The lazy part `doctor`: what Goodword tells of itself, handed to whoever looks what is wrong. */
import { readJson } from '../delivery/json.js';
import { WAITING, waitingIds } from '../delivery/write-ahead.js';
import { openDoctor } from '../doctor/open-doctor.js';
import type { Patient } from '../doctor/patient.js';
import { rootOf } from '../protocol/root-of.js';
import { readDataLayerPurchases } from '../readers/data-layer-purchase.js';
import { privacyControl } from '../tracking/activation.js';
import { domainsOf } from '../tracking/cookie-domains.js';
import { isStripped } from '../tracking/stripped-parameters.js';
import type { Goodword } from './api.js';
import type { Extra, Stage } from './stage.js';

let close: (() => void) | undefined;

export const start: Extra = (stage, goodword) => {
  close?.(); // asked for again: it looks again, from the beginning
  close = openDoctor(patientOf(stage, goodword), () => {
    close = undefined;
  });
  return close;
};

function patientOf({ settings, memory, shelf, parts }: Stage, goodword: Goodword): Patient {
  const { endpoint, cookieDomain, parameters, consent, programId, transport } = settings;
  // Who notes the calls that nobody knows is itself a part.
  let refused: readonly string[] = [];
  void parts('call').then((part) => {
    refused = part.refused;
  }, console.error);
  const base = rootOf(endpoint);
  return {
    settings: {
      endpoint: transport ? '' : new URL(base, location.href).href,
      program: programId,
      parameters,
      stripped: parameters.filter(isStripped),
      consent,
      cookieDomain,
    },
    domains: cookieDomain
      ? [cookieDomain].filter((on) => on !== 'host')
      : domainsOf(location.hostname),
    privacyControl: privacyControl(navigator),
    status: goodword.status,
    visitor: () => memory.read().visitor,
    notes: () => waitingIds(shelf).map((id) => readJson(shelf.get(WAITING + id))),
    toldGoogle,
    calls: () => ({ there: Object.keys(goodword), refused }),
    spelling: parts('spelling').then((part) => part.examineSpelling),
    listen(hear) {
      const ends = (['answered', 'invited', 'opened'] as const).map((name) =>
        goodword.on(name, hear),
      );
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

/** Looks once, and only where there is a layer: listening would make one. */
function toldGoogle(): readonly string[] {
  if (!Array.isArray((window as { dataLayer?: unknown }).dataLayer)) return [];
  const ids: string[] = [];
  readDataLayerPurchases(({ id }) => ids.push(String(id)))();
  return ids;
}
