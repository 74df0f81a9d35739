/** Door `goodword/backend`: the transport that `createGoodword` uses by itself, for whoever puts something around it. */
export type { Backend, Sent, Transport } from './delivery/backend.js';
export { backendAt } from './delivery/backend-at.js';
