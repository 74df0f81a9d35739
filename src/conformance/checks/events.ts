import { EVENT_AGE_MS } from '../../protocol/limits.js';
import { register } from '../advocate.js';
import { opening, purchaseBy, visitBy } from '../facts.js';
import { judge, rules } from '../rule.js';
import { answerTo, dropped, taken } from '../subject.js';
import { nobodys } from './advocates.js';

export const eventRules = rules('Events', {
  async 'A batch in text/plain is taken, and each event gets its answer'(subject) {
    const events = [opening(subject), opening(subject)];
    const seen = await subject.send(...events);
    const ok = events.every(({ id }) => answerTo(seen, id)?.result === 'ok');
    return judge(seen.status === 200 && ok, '200 and ok for both', seen);
  },

  async 'A batch in application/json is taken too'(subject) {
    const event = opening(subject);
    const headers = { 'content-type': 'application/json' };
    const body = { events: [event] };
    const seen = await subject.ask('/v1/events', { method: 'POST', headers, body });
    return judge(taken(seen, event.id), 'ok', seen);
  },

  async 'An event that is sent again is taken, now or before'(subject) {
    const event = opening(subject);
    const [first, again] = [await subject.send(event), await subject.send(event)];
    const holds = taken(first, event.id) && taken(again, event.id);
    return judge(holds, 'ok, then ok or duplicate', first, again);
  },

  async 'A bad event does not take the good ones of its batch with it'(subject) {
    const [one, two] = [opening(subject), opening(subject)];
    const bad = { ...opening(subject), type: 'telepathy' };
    const seen = await subject.send(one, bad, null, 'nonsense', two);
    const good = taken(seen, one.id) && taken(seen, two.id);
    const holds = seen.status === 200 && good && dropped(seen, bad.id, 'bad-event');
    return judge(holds, 'ok, drop bad-event, and ok', seen);
  },

  async 'Fields that the protocol does not know are ignored'(subject) {
    const event = { ...opening(subject), weather: 'fine', nested: { deep: [1, { deeper: null }] } };
    const seen = await subject.send(event);
    return judge(taken(seen, event.id), 'ok', seen);
  },

  async 'A field called __proto__ gives an event nothing that it lacks'(subject) {
    const { visitor, ...rest } = opening(subject);
    const bare = JSON.stringify(rest).slice(0, -1);
    const poison = `,"__proto__":{"visitor":"${visitor}"}}`;
    const next = { ...opening(subject), visitor: undefined };
    const body = `{"events":[${bare}${poison},${JSON.stringify(next)}]}`;
    const seen = await subject.ask('/v1/events', { method: 'POST', body });
    const holds = dropped(seen, rest.id, 'bad-event') && dropped(seen, next.id, 'bad-event');
    return judge(holds, 'drop bad-event for both', seen);
  },

  async 'An event of more than thirty days is dropped as too-old'(subject) {
    const event = { ...opening(subject), ageMs: EVENT_AGE_MS + 3_600_000 };
    const seen = await subject.send(event);
    return judge(dropped(seen, event.id, 'too-old'), 'drop too-old', seen);
  },

  async 'An event of four weeks is taken'(subject) {
    const event = { ...opening(subject), ageMs: 28 * 86_400_000 };
    const seen = await subject.send(event);
    return judge(taken(seen, event.id), 'ok', seen);
  },

  async 'An age that is missing, negative or no number is a bad-event'(subject) {
    const events = [-1, '5', null, undefined].map((ageMs) => ({ ...opening(subject), ageMs }));
    const seen = await subject.send(...events);
    const holds = events.every(({ id }) => dropped(seen, id, 'bad-event'));
    return judge(holds, 'drop bad-event for each', seen);
  },

  async 'The id of a purchase must be that of its program and order'(subject) {
    const event = { ...purchaseBy(subject, nobodys(subject)), id: subject.fresh() };
    const seen = await subject.send(event);
    return judge(dropped(seen, event.id, 'bad-event'), 'drop bad-event', seen);
  },

  async 'Money must be a whole number of minor units of a currency'(subject) {
    const order = purchaseBy(subject, nobodys(subject));
    const half = { ...order, order: { ...order.order, total: { amount: 42.5, currency: 'USD' } } };
    const other = purchaseBy(subject, nobodys(subject));
    const euros = { ...other, order: { ...other.order, total: { amount: 4200, currency: '€' } } };
    const seen = await subject.send(half, euros);
    const holds = dropped(seen, half.id, 'bad-amount') && dropped(seen, euros.id, 'bad-currency');
    return judge(holds, 'drop bad-amount and drop bad-currency', seen);
  },

  async 'A visit by a code that nobody owns is dropped as unknown-code'(subject) {
    const event = visitBy(subject, nobodys(subject));
    const seen = await subject.send(event);
    return judge(dropped(seen, event.id, 'unknown-code'), 'drop unknown-code', seen);
  },

  async 'A share of a code that nobody owns is dropped as unknown-code'(subject) {
    const { surface: _, ...rest } = opening(subject);
    const code = nobodys(subject);
    const event = { ...rest, type: 'share', code, channel: 'copy', outcome: 'copied' };
    const seen = await subject.send(event);
    return judge(dropped(seen, event.id, 'unknown-code'), 'drop unknown-code', seen);
  },

  async 'A purchase is never dropped for an unknown code among its touches'(subject) {
    const event = purchaseBy(subject, nobodys(subject));
    const seen = await subject.send(event);
    return judge(taken(seen, event.id), 'ok', seen);
  },

  async 'A visit by a known code is taken'(subject) {
    const { code } = await register(subject);
    const event = visitBy(subject, code);
    const seen = await subject.send(event);
    return judge(taken(seen, event.id), 'ok', seen);
  },
});
