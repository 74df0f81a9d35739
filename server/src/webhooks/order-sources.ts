import { no, ok, type Result } from 'goodword/protocol';
import type { Platform } from './verify-platform.js';

/** A platform that sends us the shop's orders. */
export interface OrderSource {
  /** What the platform signs its webhooks with: docs/orders.md says where to find it. */
  readonly secret: string;
  /** Id of the program to which its orders belong. */
  readonly program: string;
}

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
    if (!programs.includes(source.program)) {
      return no(
        'bad-options',
        `${name}.program must be one of the programs: ${programs.join(', ')}.`,
      );
    }
  }
  return ok(sources);
}
