import type { CookieFacts, Facts, Probe, Refusal, SeenEvent } from './facts.js';
import { lookAtOrders } from './looks/orders.js';
import { lookAtPage } from './looks/page.js';
import { lookAtScript } from './looks/script.js';
import type { Patient } from './patient.js';
import { VERSION } from './version.js';

/** What took time to find out, or was heard. */
export interface Found {
  readonly probe: Probe;
  readonly cookie: CookieFacts;
  readonly refusals: readonly Refusal[];
  readonly events: readonly SeenEvent[];
}

// Enough to tell two browsers apart, too little to be one.
const VISITOR_SHOWN = 6;

/** Everything that is known of this page, at this moment. */
export function gather(patient: Patient, found: Found): Facts {
  const script = { ...lookAtScript(document, performance), calls: patient.calls() };
  const visitor = patient.visitor();
  const { settings } = patient;
  return {
    ...found,
    version: VERSION,
    page: lookAtPage(patient.privacyControl),
    script,
    // The tag says whom to follow; what was made of it says only "pending".
    settings: script.tags ? { ...settings, consent: script.attributes['consent'] } : settings,
    said: {
      ...patient.status(),
      visitor: visitor && `${visitor.slice(0, VISITOR_SHOWN)}…`,
    },
    orders: lookAtOrders(document),
    toldGoogle: patient.toldGoogle(),
  };
}
