import type { ProgramInput } from '../ledger/program-input.js';

/**
 * What a shop starts from: a program without the shop itself. Spread it, and change what is different:
 * `defineProgram({ id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/', ...rothys })`.
 */
export type Preset = Omit<ProgramInput, 'id' | 'shop' | 'shareUrl'>;
