/** The lazy part `views/claim`: "Did a friend send you?", before an order or after it. */
import { postJson } from '../../delivery/post-json.js';
import { type Claim, type Claimed, parseClaimed } from '../../protocol/claim.js';
import { no, type Result } from '../../protocol/result.js';
import { fillCode } from '../../tracking/code-field.js';
import { showClaim } from '../../widget/views/claim.js';
import type { Shown } from '../api.js';
import { bringWords } from '../bring-words.js';
import type { ViewOptions } from '../stage.js';

/** After an order, its id stands in `data-order` of the place or of the opener. */
export function show(options: ViewOptions): Shown {
  const { stage, backend, into, opener } = options;
  const { programId: program, endpoint, transport } = stage.settings;
  const orderId = [into, opener]
    .map((one) => (one as HTMLElement)?.dataset?.['order'])
    .find(Boolean);

  async function claim(code: string): Promise<Result<Claimed>> {
    if (!stage.may() || transport || !orderId) return no('not-allowed', 'Nobody to claim it from.');
    const body: Claim = { program, visitor: stage.visitor(), orderId, code };
    const answer = await postJson(endpoint, '/v1/claims', body);
    return answer.ok ? parseClaimed(answer.value) : answer;
  }

  const close = showClaim({
    ...options,
    bring: bringWords(stage.parts, 'claim'),
    look: (code) => backend.invitation(program, code),
    claim: orderId ? claim : undefined,
    onDone(code, outcome) {
      if (outcome === 'checked') fillCode(document, code);
      stage.tell('claimed', { code, outcome });
    },
  });
  return { close };
}
