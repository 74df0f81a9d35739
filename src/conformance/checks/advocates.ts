import { parseInvitation } from '../../protocol/advocate.js';
import { isCode } from '../../protocol/code.js';
import { register } from '../advocate.js';
import { isProblem } from '../problem-shape.js';
import { judge, rules } from '../rule.js';
import type { Subject } from '../subject.js';

const askCode = (subject: Subject, code: string, program = subject.program) =>
  subject.ask(`/v1/codes/${encodeURIComponent(code)}?program=${encodeURIComponent(program)}`);

const post = (subject: Subject, body: unknown) =>
  subject.ask('/v1/advocates', { method: 'POST', body });

export const advocateRules = rules('The protocol, version 1', {
  async 'A browser that registers gets a code and a link that carries it'(subject) {
    const { advocate, seen } = await register(subject);
    const holds = seen.status === 200 && advocate.ok;
    const carries = advocate.ok && advocate.value.link.includes(advocate.value.code);
    return judge(holds && carries, '200, a code, and a link with the code in it', seen);
  },

  async 'The same browser gets the same code when it asks again'(subject) {
    const first = await register(subject);
    const again = await register(subject, first.visitor);
    const holds = first.code !== '' && first.code === again.code;
    return judge(holds && again.seen.status === 200, 'the same code', first.seen, again.seen);
  },

  async 'Two requests of one browser at the same time get the same code'(subject) {
    const visitor = subject.visitor();
    const both = await Promise.all([register(subject, visitor), register(subject, visitor)]);
    const [one, two] = both.map(({ code }) => code);
    return judge(!!one && one === two, 'the same code', ...both.map(({ seen }) => seen));
  },

  async 'Two browsers get two codes'(subject) {
    const [one, two] = [await register(subject), await register(subject)];
    return judge(!!one.code && one.code !== two.code, 'different codes', one.seen, two.seen);
  },

  async 'Nobody can register in a program that is not there'(subject) {
    const seen = await post(subject, { program: subject.fresh(), visitor: subject.visitor() });
    return judge(isProblem(seen, 404, 'unknown-program'), '404 unknown-program', seen);
  },

  async 'A registration without a readable visitor is 400 bad-request'(subject) {
    const seen = await post(subject, { program: subject.program, visitor: 'short' });
    return judge(isProblem(seen, 400, 'bad-request'), '400 bad-request', seen);
  },

  async 'A code is answered with the invitation behind it'(subject) {
    const { code } = await register(subject);
    const seen = await askCode(subject, code);
    const invitation = parseInvitation(seen.json);
    const same = invitation.ok && invitation.value.code === code;
    const named = invitation.ok && invitation.value.firstName === 'Anna';
    return judge(seen.status === 200 && same && named, 'code, offer and first name', seen);
  },

  async 'A code is known in capitals and in small letters, and answered as its owner writes it'(
    subject,
  ) {
    const { code } = await register(subject);
    const other = code === code.toUpperCase() ? code.toLowerCase() : code.toUpperCase();
    const seen = await askCode(subject, other);
    const invitation = parseInvitation(seen.json);
    return judge(invitation.ok && invitation.value.code === code, `the code ${code}`, seen);
  },

  async 'A code that nobody owns is 404 unknown-code'(subject) {
    const seen = await askCode(subject, nobodys(subject));
    return judge(isProblem(seen, 404, 'unknown-code'), '404 unknown-code', seen);
  },

  async 'A code of a program that is not there is 404 unknown-program'(subject) {
    const seen = await askCode(subject, 'ANNA42', subject.fresh());
    return judge(isProblem(seen, 404, 'unknown-program'), '404 unknown-program', seen);
  },

  async 'A text that cannot be a code is 404 unknown-code'(subject) {
    const seen = await askCode(subject, 'no/code"at<all>');
    return judge(isProblem(seen, 404, 'unknown-code'), '404 unknown-code', seen);
  },
});

/** A code that nobody can own yet. */
export function nobodys(subject: Subject): string {
  const code = subject.fresh().slice(0, 20);
  return isCode(code) ? code : 'NOBODYS-CODE';
}
