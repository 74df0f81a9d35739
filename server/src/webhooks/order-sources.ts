import { no, ok, type Program, type Result } from 'goodword/protocol';
import type { Platform } from './verify-platform.js';

/** A platform that sends us the shop's orders. */
export interface OrderSource {
  /** What the platform signs its webhooks with: docs/orders.md says where to find it. */
  readonly secret: string;
  /** Id of the program to which its orders belong. */
  readonly program?: string;
  /** The same for several: each decides and rewards the orders by its own rules. */
  readonly programs?: readonly string[];
}

/** The programs to which a platform's orders belong, each once. */
export const programsOf = ({ program, programs = [] }: OrderSource): readonly string[] => [
  ...new Set([...(program === undefined ? [] : [program]), ...programs]),
];

export type OrderSources = Readonly<Partial<Record<Platform, OrderSource>>>;

const PLATFORMS: readonly string[] = ['shopify', 'woocommerce', 'stripe'] satisfies Platform[];

/** Checks the sources; says what to mend. */
export function readOrderSources(
  sources: OrderSources,
  programs: readonly string[],
): Result<OrderSources> {
  for (const [platform, source] of Object.entries(sources)) {
    const name = `orderSources.${platform}`;
    if (!PLATFORMS.includes(platform)) {
      return no('bad-options', `${name} is not known; there are ${PLATFORMS.join(', ')}.`);
    }
    if (typeof source?.secret !== 'string' || source.secret.length < 8) {
      return no('bad-options', `${name}.secret must be the secret that ${platform} signs with.`);
    }
    const wanted = programsOf(source);
    if (wanted.length === 0 || !wanted.every((id) => programs.includes(id))) {
      return no(
        'bad-options',
        `${name}.program must be one of the programs, or ${name}.programs a list of some: ${programs.join(', ')}.`,
      );
    }
  }
  return ok(sources);
}

/** What the shop's operator should know of programs that wait for what none of their platforms ever says. */
export const unreachedMilestones = (
  { stripe, ...others }: OrderSources,
  programs: readonly Pick<Program, 'id' | 'rules'>[],
): readonly string[] =>
  programs.flatMap(({ id, rules }) =>
    rules.milestone?.kind === 'completed' &&
    stripe &&
    programsOf(stripe).includes(id) &&
    !Object.values(others).some((source) => programsOf(source).includes(id))
      ? `The rewards of "${id}" wait until an order is completed, which Stripe never says: send order.completed to /v1/orders/generic.`
      : [],
  );
