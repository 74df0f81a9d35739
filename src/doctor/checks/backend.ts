import type { Facts, Probe } from '../facts.js';
import { type Chapter, chapter, type Finding, fine, note, problem, row } from '../finding.js';
import { originOf, refusalOf } from '../policy.js';

type Answered = Extract<Probe, { is: 'answered' }>;
type Failed = Extract<Probe, { is: 'failed' }>;

/** Does the backend answer at the endpoint, and may this page hear it? */
export function examineBackend(facts: Facts): Chapter {
  const { probe, settings } = facts;
  return chapter('Backend', findings(facts, probe), [
    row('Endpoint', settings.endpoint || 'the shop’s own transport'),
    probe.is === 'answered' && row('Answer', `${probe.status}, after ${Math.round(probe.ms)} ms`),
    facts.said.problem && row('Last trouble', facts.said.problem.message),
  ]);
}

// A healthy backend's answers: the chapter of the program tells them.
const OF_PROGRAM: readonly unknown[] = ['unknown-program', 'program-contradicts'];

function findings(facts: Facts, probe: Probe): readonly Finding[] {
  switch (probe.is) {
    case 'none':
      return [
        fine(
          'own-transport',
          'The shop delivers events by a transport of its own, which is not examined.',
        ),
      ];
    case 'under-way':
      return [note('asking', 'The backend is being asked for the program.')];
    case 'answered':
      return answered(facts, probe);
    case 'failed':
      return [failed(facts, probe)];
  }
}

function answered({ settings, page }: Facts, probe: Answered): readonly Finding[] {
  const { status, html, movedTo } = probe;
  const asked = `curl -i '${settings.endpoint}/v1/programs/${settings.program}'`;
  const moved = movedTo
    ? [
        problem(
          'endpoint-moved',
          `The endpoint redirects to ${originOf(movedTo, page.origin)}. Events are posted, and a redirected post loses its events.`,
          'Name the new address.',
          `data-endpoint="${movedTo.replace(/\/v1\/programs\/.*$/, '')}"`,
        ),
      ]
    : [];
  if (probe.program || OF_PROGRAM.includes(probe.problem?.code)) {
    return [...moved, fine('backend-answers', `It answers, in ${Math.round(probe.ms)} ms.`)];
  }
  if (status === 401 || status === 403) {
    return [
      problem(
        'endpoint-guarded',
        `The endpoint answers ${status}: a login or a firewall stands before it.`,
        'Let requests below the endpoint through without a login. When this prints JSON, it is right:',
        asked,
      ),
    ];
  }
  if (status === 429 || status >= 500) {
    return [
      problem(
        'backend-fails',
        `The backend answers ${status}. ${probe.problem?.message ?? ''} Events wait in the browser and are sent again.`,
        'Look into the backend’s log. When this prints the program, it is well again:',
        asked,
      ),
    ];
  }
  return [
    ...moved,
    problem(
      html ? 'endpoint-is-a-page' : 'endpoint-wrong',
      html
        ? `A web page answers at the endpoint (status ${status}), not a Goodword backend.`
        : `Something answers ${status} at the endpoint, but no Goodword backend.`,
      'Point the endpoint to where the backend is mounted (/goodword by default). When this prints JSON, it is right:',
      asked,
    ),
  ];
}

function failed(facts: Facts, probe: Failed): Finding {
  const { page, settings } = facts;
  const origin = originOf(settings.endpoint, page.origin);
  const own = origin === page.origin;
  if (!/^https?:/.test(settings.endpoint)) {
    return problem(
      'endpoint-no-address',
      `The endpoint “${settings.endpoint}” is neither a path nor an address with http:// or https:// before it.`,
      'Write it like this.',
      `data-endpoint="${page.origin.replace(/\/\/.*/, '//')}${settings.endpoint}"`,
    );
  }
  const refused = refusalOf(facts, settings.endpoint, 'connect');
  if (refused && !refused.reportOnly) {
    return problem(
      'policy-refuses-backend',
      `The page’s Content-Security-Policy refuses requests to ${own ? 'the page’s own host' : origin} (${refused.directive}).`,
      'Add this source to the policy.',
      `connect-src ${own ? "'self'" : `'self' ${origin}`}`,
    );
  }
  if (page.origin.startsWith('https:') && origin.startsWith('http:')) {
    return problem(
      'endpoint-insecure',
      'This page is https and its endpoint is http: browsers refuse such requests.',
      'Serve the backend by https.',
      `data-endpoint="${settings.endpoint.replace(/^http:/, 'https:')}"`,
    );
  }
  if (!page.online) {
    return problem(
      'offline',
      'This browser is offline. Events wait on disk.',
      'Connect it and check again.',
    );
  }
  if (probe.unreadable) {
    return problem(
      'origin-not-allowed',
      `The backend answers, but does not let pages of ${page.origin} read it (CORS).`,
      'Allow this shop when the backend starts, or mount the backend on the shop’s own host.',
      `npx goodword-server --programs programs.json --origin ${page.origin}`,
    );
  }
  if (probe.timedOut) {
    return problem(
      'backend-silent',
      `The backend did not answer within ${Math.round(probe.ms / 1000)} seconds.`,
      'See whether it runs and is not behind a firewall:',
      `curl -i '${settings.endpoint}/v1/programs/${settings.program}'`,
    );
  }
  if (probe.hostAnswers) {
    return problem(
      'request-blocked',
      `The host answers, but requests to the endpoint are cut off: an ad blocker, another extension or a proxy blocks them.`,
      own
        ? 'Switch extensions off and check again. If that was it, mount the backend under another path that says nothing of referrals.'
        : 'Switch extensions off and check again. If that was it, mount the backend on the shop’s own host, which blockers leave alone.',
      own ? "createServer({ basePath: '/thanks', … })" : 'data-endpoint="/goodword"',
    );
  }
  return problem(
    'backend-away',
    `Nobody answers at ${origin}. Events wait on disk and are sent once it is back.`,
    'Start the backend, or mend the address of the endpoint. When this prints JSON, it is right:',
    `curl -i '${settings.endpoint}/v1/programs/${settings.program}'`,
  );
}
