import { parseBatch } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { eventsOf } from './facts.mjs';
import { crowdOf } from './person.mjs';

const codeOf = (index: number) => `CODE${index}`;

describe('the seeded crowd', () => {
  it('is the same crowd every time, and another one for another start', () => {
    expect(crowdOf(120, 7)).toEqual(crowdOf(120, 7));
    expect(crowdOf(120, 8)).not.toEqual(crowdOf(120, 7));
  });

  it('says nothing that the protocol refuses', () => {
    const events = crowdOf(300, 7).flatMap((person) =>
      eventsOf(person, codeOf, 'https://shop.example'),
    );
    const refused: unknown[] = [];
    for (let at = 0; at < events.length; at += 50) {
      const batch = parseBatch({ events: events.slice(at, at + 50) });
      if (!batch.ok) throw new Error(batch.problem.message);
      refused.push(...batch.value.filter((arrival) => 'refused' in arrival));
    }
    expect(events.length).toBeGreaterThan(300);
    expect(refused).toEqual([]);
  });

  it('holds everything a dashboard should be seen with', () => {
    const crowd = crowdOf(300, 7);
    const has = (test: (person: (typeof crowd)[number]) => unknown) => crowd.filter(test).length;
    expect(has((person) => person.invited)).toBeGreaterThan(100);
    expect(has((person) => person.invited && person.bought)).toBeGreaterThan(40);
    expect(has((person) => person.invited?.expired)).toBeGreaterThan(2);
    expect(has((person) => person.himself)).toBeGreaterThan(1);
    expect(has((person) => person.bought?.order.refunded)).toBeGreaterThan(4);
    expect(has((person) => person.bought && !person.bought.order.browser)).toBeGreaterThan(3);
    expect(has((person) => person.bought && !person.bought.order.webhook)).toBeGreaterThan(3);
  });

  it('never sends a friend before the advocate has shared', () => {
    const crowd = crowdOf(300, 7);
    const tooEarly = crowd.filter(({ invited }) => {
      const shared = invited && crowd[invited.by]?.advocate;
      return invited && !(shared && shared.ageMs > invited.ageMs);
    });
    expect(tooEarly).toEqual([]);
  });
});
