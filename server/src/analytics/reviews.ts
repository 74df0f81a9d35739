import type { OrderUnderReview, Reviews } from 'goodword/protocol';
import type { OrderRecord, Place } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import { asConversions, placeText } from './conversions.js';
import { testimoniesOf } from './testimonies.js';

const PAGE = 20;

/** Orders that wait for a person, oldest first: who has waited longest comes up first. */
export async function reviewsOf(
  store: Shelves,
  program: string,
  after: Place | undefined,
): Promise<Reviews> {
  const found = await store.orders.underReview(program, PAGE + 1, after);
  const orders = found.slice(0, PAGE);
  const last = orders.at(-1);
  return {
    reviews: await withFacts(store, program, orders),
    waiting: await store.orders.countUnderReview(program),
    ...(found.length > PAGE && last && { next: placeText(last) }),
  };
}

/** One of them, as the list shows it. */
export async function reviewOf(
  store: Shelves,
  order: OrderRecord,
): Promise<OrderUnderReview | undefined> {
  const [review] = await withFacts(store, order.program, [order]);
  return review;
}

async function withFacts(store: Shelves, program: string, orders: readonly OrderRecord[]) {
  const conversions = await asConversions(store, program, orders);
  const reviews: OrderUnderReview[] = [];
  for (const conversion of conversions) {
    const { orderId, decision } = conversion;
    const { code } = decision;
    reviews.push({
      ...conversion,
      // Nothing is at stake for whom the order named before.
      rewards: conversion.rewards.filter(({ reason }) => reason !== 'credit-moved'),
      testimonies: testimoniesOf(conversion, await store.ledger.ofOrder(program, orderId)),
      ...(code !== undefined && { record: await store.figures.ofAdvocate(program, code) }),
    });
  }
  return reviews;
}
