import { render } from 'preact';
import type { examineSpelling } from './checks/spelling.js';
import { copyText } from './copy-text.js';
import { examine } from './examine.js';
import type { CookieFacts, Probe, Refusal } from './facts.js';
import { gather } from './gather.js';
import { createHost } from './host.js';
import { lookAtCookie } from './looks/cookie.js';
import { createEventLog } from './looks/events.js';
import { watchPolicy } from './looks/policy.js';
import { probeBackend } from './looks/probe.js';
import { Panel } from './parts/panel.js';
import type { Patient } from './patient.js';
import { reportOf } from './report.js';

// What happens without a word (a consent banner, a banner of another script) is seen at the next look.
const LOOK_MS = 2_000;
const LISTED = 30;

/** Opens the doctor's panel on this page, and keeps it up to date. Answers how to close it. */
export function openDoctor(patient: Patient, onClosed: () => void): () => void {
  const { settings } = patient;
  const host = createHost();
  const before = document.activeElement;
  const seenOf = createEventLog();
  let probe: Probe = { is: 'under-way' };
  let cookie: CookieFacts = { trial: { is: 'not-made' } };
  let refusals: readonly Refusal[] = [];
  let closed = false;
  let spelling: typeof examineSpelling | undefined;

  function draw(): void {
    if (closed) return;
    const facts = gather(patient, { probe, cookie, refusals, events: seenOf(patient.notes()) });
    const chapters = examine(facts, spelling);
    const report = () => reportOf(facts, chapters, navigator.userAgent);
    render(
      <Panel
        chapters={chapters}
        busy={probe.is === 'under-way'}
        report={report}
        copy={copyText}
        onAgain={lookAgain}
        onClose={close}
      />,
      host.mount,
    );
  }

  async function lookAtOurCookie(): Promise<void> {
    const { consent, cookie: kept } = patient.status();
    // Once for each look: every answer of the backend brings us here.
    const { trial } = cookie;
    const mayTry = trial.is === 'not-made' && consent === 'granted' && kept !== 'memory';
    const found = await lookAtCookie(patient.domains, mayTry);
    cookie = mayTry ? found : { ...found, trial };
    draw();
  }

  async function lookAgain(): Promise<void> {
    probe = { is: settings.endpoint ? 'under-way' : 'none' };
    cookie = { trial: { is: 'not-made' } };
    draw();
    void lookAtOurCookie();
    if (settings.endpoint) probe = await probeBackend(settings.endpoint, settings.program);
    draw();
  }

  const unwatch = watchPolicy((refusal) => {
    refusals = [...refusals, refusal].slice(-LISTED);
    draw();
  });
  patient.spelling.then((brought) => {
    spelling = brought;
    draw();
  }, console.error);
  const unlisten = patient.listen(() => void lookAtOurCookie());
  const timer = setInterval(draw, LOOK_MS);

  function close(): void {
    if (closed) return;
    closed = true;
    clearInterval(timer);
    unwatch();
    unlisten();
    render(null, host.mount);
    host.remove();
    if (before instanceof HTMLElement) before.focus();
    onClosed();
  }

  void lookAgain();
  const panel = host.root.querySelector<HTMLElement>('.panel');
  // Above whatever the shop stacks; a browser without popovers has the sheet's z-index.
  panel?.showPopover?.();
  panel?.focus();
  return close;
}
