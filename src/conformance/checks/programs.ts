import { parseProgram } from '../../protocol/program.js';
import { isProblem } from '../problem-shape.js';
import { judge, rules } from '../rule.js';
import type { Subject } from '../subject.js';

const pathOf = ({ program }: Subject) => `/v1/programs/${encodeURIComponent(program)}`;

export const programRules = rules('The protocol, version 1', {
  async 'A program is answered with its offers, its rules and an ETag'(subject) {
    const seen = await subject.ask(pathOf(subject));
    const program = parseProgram(seen.json);
    const holds = seen.status === 200 && program.ok && program.value.id === subject.program;
    return judge(holds && !!seen.headers.get('etag'), 'the program, with an ETag', seen);
  },

  async 'A program that has not changed is answered with 304'(subject) {
    const first = await subject.ask(pathOf(subject));
    const etag = first.headers.get('etag') ?? '';
    const headers = { 'if-none-match': etag };
    const again = await subject.ask(pathOf(subject), { headers });
    return judge(etag !== '' && again.status === 304, '304 for its own ETag', first, again);
  },

  async 'A program that changed since is answered whole'(subject) {
    const headers = { 'if-none-match': '"of-another-version"' };
    const seen = await subject.ask(pathOf(subject), { headers });
    return judge(seen.status === 200 && parseProgram(seen.json).ok, '200 and the program', seen);
  },

  async 'A program that is not there is 404 unknown-program'(subject) {
    const seen = await subject.ask(`/v1/programs/${subject.fresh()}`);
    return judge(isProblem(seen, 404, 'unknown-program'), '404 unknown-program', seen);
  },

  async 'An address that the protocol does not know is a problem, not a page'(subject) {
    const seen = await subject.ask('/v1/nothing-is-here');
    return judge(isProblem(seen, 404, 'not-found'), '404 not-found', seen);
  },
});
