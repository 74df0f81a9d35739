import { GoodwordError } from '../protocol/problem.js';
import { isRecord } from '../protocol/shape.js';
import { isStripped } from '../tracking/stripped-parameters.js';
import type { GoodwordOptions } from './options.js';

const CONSENTS: readonly unknown[] = [undefined, 'granted', 'pending', 'denied', 'not-required'];

/** Throws `bad-options` for options that cannot work, and says how to mend them. */
export function checkOptions(options: GoodwordOptions): void {
  must(isRecord(options), 'Give an object: createGoodword({ endpoint, program }).');
  const { endpoint, program, transport, parameters, domains, consent, with: extras } = options;
  must(endpoint || transport, 'Give the endpoint of the backend, e.g. "/goodword".');
  must(
    endpoint === undefined || isAddress(endpoint),
    `endpoint "${endpoint}" must be an http(s) address or a path such as "/goodword".`,
  );
  must(
    isText(isRecord(program) ? program['id'] : program),
    'Give the id of the program, e.g. "default".',
  );
  must(
    parameters === undefined ||
      (Array.isArray(parameters) && parameters.every((name) => /^[\w-]+$/.test(name))),
    'parameters are names of letters, digits, "_" and "-", e.g. ["via"].',
  );
  const stripped = parameters?.find(isStripped);
  must(
    stripped === undefined,
    `Browsers and filter lists take "${stripped}" out of addresses. Take another name, e.g. "via".`,
  );
  must(
    domains === undefined || (Array.isArray(domains) && domains.every(isText)),
    'domains is a list of the shop’s other domains, e.g. ["shop.io"].',
  );
  must(
    CONSENTS.includes(consent) || typeof consent === 'function',
    'consent is "granted", "pending", "denied", "not-required" or a function such as followTcf; left out, it is "granted".',
  );
  must(
    extras === undefined ||
      (Array.isArray(extras) && extras.every((extra) => typeof extra === 'function')),
    'with is a list of extras, e.g. [routes()]: each one called, as goodword/extras/* hands them out.',
  );
  must(
    !transport || typeof transport === 'function' || typeof transport.send === 'function',
    'transport is a function (batch) => Promise<Answers>, or an object with such a function send.',
  );
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

function isAddress(endpoint: unknown): boolean {
  try {
    return /^https?:$/.test(new URL(String(endpoint), 'https://a.shop/').protocol);
  } catch {
    return false;
  }
}

function must(met: unknown, message: string): void {
  if (!met) throw new GoodwordError({ code: 'bad-options', message });
}
