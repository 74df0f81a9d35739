import type { SettledTransport } from '../delivery/backend.js';
import type { Advocate } from '../protocol/advocate.js';
import type { Program } from '../protocol/program.js';
import type { ConsentOption } from '../tracking/consent.js';

/** The options, complete. */
export interface Settings {
  readonly endpoint: string;
  readonly programId: string;
  readonly program?: Program | undefined;
  readonly parameters: readonly string[];
  readonly consent?: ConsentOption | undefined;
  readonly cookieDomain?: string | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly cleanUrl: boolean;
  readonly askAfterPurchase: boolean;
  readonly transport?: SettledTransport | undefined;
  readonly advocate?: Advocate | undefined;
}

export const DEFAULT_PARAMETERS: readonly string[] = ['via'];
