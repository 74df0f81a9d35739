/** What the shop says of the customer who is signed in. All of it stays in the browser. */
export interface KnownShopper {
  readonly orders?: number;
  /** What she has spent, in the shop's own currency and unit. */
  readonly spent?: number;
  /** Milliseconds since the epoch. */
  readonly lastOrderAt?: number;
  readonly tags?: readonly string[];
}

/** Whom to ask. All that it names must hold; what the shop does not say of her, does not. */
export interface Segment {
  readonly ordersFrom?: number;
  readonly spentFrom?: number;
  /** Her last order is at most so many days old. */
  readonly orderWithinDays?: number;
  /** She has one of these tags. */
  readonly tags?: readonly string[];
}

const DAY_MS = 86_400_000;

export function belongs(segment: Segment | undefined, shopper: KnownShopper, now: number): boolean {
  const { ordersFrom, spentFrom, orderWithinDays, tags } = segment ?? {};
  const { orders = -1, spent = -1, lastOrderAt = Number.NEGATIVE_INFINITY } = shopper;
  return (
    (ordersFrom === undefined || orders >= ordersFrom) &&
    (spentFrom === undefined || spent >= spentFrom) &&
    (orderWithinDays === undefined || now - lastOrderAt <= orderWithinDays * DAY_MS) &&
    (tags === undefined || tags.some((tag) => shopper.tags?.includes(tag)))
  );
}
