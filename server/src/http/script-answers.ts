import { no } from 'goodword/protocol';
import { accepts } from 'hono/accepts';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { taggedResponse } from './tagged-response.js';

const NO_PART = no(
  'not-found',
  'There is no such part of the script. Script and parts must be of one build: npm run build.',
).problem;

const HEADERS = {
  'content-type': 'text/javascript; charset=utf-8',
  // Script and parts belong to one build: after an update they may disagree so long, and no longer.
  'cache-control': 'public, max-age=300',
  // A shop on another origin brings parts by import(), which asks for this.
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  vary: 'Accept-Encoding',
};

const ENCODINGS: Parameters<typeof accepts>[1] = {
  header: 'Accept-Encoding',
  supports: ['gzip'],
  default: 'identity',
};

/** `GET /goodword.js` and `GET /parts/*`: the script tag, as the package `goodword` has it. */
export const getScript: Answer = async (context, { basePath, scriptFile }) => {
  const { req } = context;
  const file = new URL(req.url).pathname.slice(basePath.length + 1);
  const script = /^(parts\/)?(\w[\w-]*\/)*\w[\w-]*\.js$/.test(file)
    ? await scriptFile(file)
    : undefined;
  if (!script) return problemResponse(NO_PART, 404, { 'access-control-allow-origin': '*' });
  const { text, gzipped, etag } = script;
  return accepts(context, ENCODINGS) === 'gzip'
    ? taggedResponse(req.raw, gzipped, { ...HEADERS, 'content-encoding': 'gzip' }, `W/${etag}`)
    : taggedResponse(req.raw, text, HEADERS, etag);
};
