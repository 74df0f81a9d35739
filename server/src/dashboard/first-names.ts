import type { Simulation } from 'goodword/protocol';
import type { Piece } from './sentence.js';

/** Says who owns a code: by first name, as everywhere in the dashboard, else by the code. */
export interface FirstNames {
  /** `apart`: with the code beside the name, for two of one name would look like one. */
  who(code: string, apart: boolean): readonly Piece[];
}

export function firstNamesIn({ advocates }: Pick<Simulation, 'advocates'>): FirstNames {
  const names = new Map(advocates.map(({ code, firstName }) => [code.toLowerCase(), firstName]));
  return {
    who(code, apart) {
      const name = names.get(code.toLowerCase());
      if (name === undefined) return [{ code }];
      return apart ? [{ name }, ' ', { code }] : [{ name }];
    },
  };
}
