// What a shop writes that knows us by our types alone: compiled, never run.
import { createGoodword, type Goodword, GoodwordError, type GoodwordOptions } from 'goodword';
import { backendAt } from 'goodword/backend';
import { followTcf } from 'goodword/consent/tcf';
import { fanOut } from 'goodword/destinations/fan-out';
import { elements } from 'goodword/extras/elements';
import { routes } from 'goodword/extras/routes';

export { backendAt, fanOut, followTcf, GoodwordError };

const options: GoodwordOptions = {
  endpoint: '/goodword',
  program: 'default',
  with: [routes({ fragment: true }), elements()],
};
const goodword: Goodword = createGoodword(options);

export async function thankYouPage(): Promise<string> {
  const answer = await goodword.purchase({ id: '1001', total: '49.90', currency: 'EUR' });
  return answer.ok ? answer.value.result : answer.problem.code;
}

export const stop = goodword.on('shared', ({ channel, outcome }) => {
  console.log(channel.toUpperCase(), outcome, goodword.status().waiting.toFixed());
});

const share = document.createElement('goodword-share');
share.surface = 'account';

// @ts-expect-error An order has a total.
void goodword.purchase({ id: '1001', currency: 'EUR' });
