import type { OrderUnderReview, Reviews } from 'goodword/protocol';
import { createPagedList, type PagedList, withoutKnown } from './paged-list.js';

export interface ReviewsList extends Omit<PagedList<Reviews>, 'change'> {
  /** Puts an order that was decided in its place, where it stays in sight until the list is read anew. */
  replace(review: OrderUnderReview): void;
}

export function createReviewsList(now: () => number): ReviewsList {
  const { change, ...pages } = createPagedList<Reviews>(now, (above, below) => ({
    ...below,
    reviews: withoutKnown(above.reviews, below.reviews),
  }));
  return {
    ...pages,
    replace: (review) =>
      change(({ reviews, waiting, ...rest }) => ({
        ...rest,
        reviews: reviews.map((old) => (old.orderId === review.orderId ? review : old)),
        // Who is decided otherwise had stopped waiting before.
        waiting: waiting - reviews.filter((old) => isSame(old, review) && isOpen(old)).length,
      })),
  };
}

const isSame = (a: OrderUnderReview, b: OrderUnderReview) => a.orderId === b.orderId;

/** Whether nobody has decided yet. */
export const isOpen = ({ decision: { review } }: OrderUnderReview): boolean =>
  review?.state !== 'approved' && review?.state !== 'rejected';
