import { isRecord } from '../../protocol/shape.js';
import { problemFault } from '../problem-shape.js';
import { type Finding, failed, rules } from '../rule.js';
import { inWords, type Seen } from '../seen.js';

const none = (fault: Seen | undefined, wanted: string, seen: string): Finding =>
  fault ? failed(`Wanted ${wanted}. ${inWords(fault)}`) : { outcome: 'passed', seen };

// Looked at last: they judge every answer that the other rules have had.
export const problemRules = rules('Problems', {
  async 'Every failure is application/problem+json with a stable code'({ seen }) {
    const failures = seen.filter(({ status }) => status >= 400);
    const fault = failures.find((one) => problemFault(one) !== undefined);
    const why = fault && problemFault(fault);
    return none(fault, `a problem, but ${why}`, `${failures.length} failures, all of them so`);
  },

  async 'No failure is answered with 200'({ seen }) {
    const fault = seen.find(({ status, json, headers }) => {
      const problem = /problem\+json/i.test(headers.get('content-type') ?? '');
      return status < 300 && (problem || (isRecord(json) && 'error' in json));
    });
    return none(fault, 'a status that says so', `${seen.length} answers`);
  },

  async 'Nothing that was sent breaks the backend'({ seen }) {
    const fault = seen.find(({ status }) => status >= 500 && status !== 503);
    return none(fault, 'no 5xx', `${seen.length} answers without a 5xx`);
  },

  async 'Every success that has a body is JSON'({ seen }) {
    const fault = seen.find(
      ({ status, headers, text }) =>
        status === 200 &&
        text !== '' &&
        !/^application\/json\b/i.test(headers.get('content-type') ?? ''),
    );
    return none(fault, 'application/json', `${seen.length} answers`);
  },
});
