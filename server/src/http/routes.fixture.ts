import { sharedSecret } from '../identity/status-key.js';
import { openProgramBook } from '../ledger/program-book.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import type { Backend } from './backend.js';
import { openLimits } from './limits.js';
import { ADMIN_KEY, PROGRAM, SECRET } from './open-shop.fixture.js';
import { routes } from './routes.js';

/** All routes over a store; nothing is built unless said otherwise. */
export const routesOver = async (store: Store, more: Partial<Backend> = {}) =>
  routes({
    store,
    book: await openProgramBook(store.programs, [PROGRAM], 0),
    programFaults: [],
    now: Date.now,
    adminKey: ADMIN_KEY,
    webhookSecret: SECRET,
    orderSources: {},
    issue: {},
    told: [],
    customerTokens: undefined,
    statusKey: sharedSecret(SECRET),
    mail: undefined,
    sealer: undefined,
    basePath: '/goodword',
    allowedOrigins: new Set(),
    trustedProxies: 0,
    openScratch: () => openStore(':memory:'),
    limits: openLimits(store.allowances),
    dashboard: async () => undefined,
    redeemPage: async () => undefined,
    scriptFile: async () => undefined,
    ...more,
  });
