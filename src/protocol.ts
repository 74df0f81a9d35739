/**
 * Door `goodword/protocol`: the types and parsers for whoever writes another backend. The wire itself is told in
 * docs/protocol.md.
 */
export * from './protocol/advocate.js';
export * from './protocol/batch.js';
export * from './protocol/carried.js';
export * from './protocol/channels.js';
export * from './protocol/claim.js';
export * from './protocol/code.js';
export * from './protocol/code-in.js';
export type * from './protocol/decision.js';
export type * from './protocol/doubt.js';
export * from './protocol/event.js';
export * from './protocol/hand-over.js';
export type * from './protocol/invited-friend.js';
export * from './protocol/limits.js';
export * from './protocol/look.js';
export * from './protocol/mail-invitation.js';
export * from './protocol/mail-link.js';
export * from './protocol/mailbox.js';
export * from './protocol/money.js';
export type * from './protocol/offer.js';
export * from './protocol/order.js';
export * from './protocol/problem.js';
export * from './protocol/program.js';
export * from './protocol/program-fault.js';
export type * from './protocol/redeem.js';
export * from './protocol/remembered-text.js';
export type * from './protocol/report.js';
export * from './protocol/result.js';
export type * from './protocol/review.js';
export type * from './protocol/reward.js';
export type * from './protocol/simulation.js';
export * from './protocol/standing.js';
export * from './protocol/status.js';
export * from './protocol/touch.js';
