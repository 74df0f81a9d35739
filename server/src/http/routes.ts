import { no } from 'goodword/protocol';
import { type Context, Hono } from 'hono';
import { getConfirm, getStop, postConfirm, postStop } from './address-page-answers.js';
import {
  getConversions,
  getPrograms,
  getReport,
  noteOfAction,
  postReward,
} from './admin-answers.js';
import { postAdvocate, postVanityCode } from './advocate-answers.js';
import { getAudit } from './audit-answers.js';
import type { Answer, Backend } from './backend.js';
import { behindKey } from './behind-key.js';
import { postClaim } from './claim-answers.js';
import { getCode } from './code-answers.js';
import { getCodeUse, getCodeUses, noteOfCodeUse, postCodeUse } from './code-use-answers.js';
import { postConfirmation } from './confirmation-answers.js';
import { postCookie } from './cookie-answers.js';
import { getCredit, postReturn, postSpending } from './credit-answers.js';
import { crossOrigin } from './cross-origin.js';
import { getDashboard, getDashboardScript } from './dashboard-answers.js';
import { postEvents } from './event-answers.js';
import { postHandOver, postRedemption } from './hand-over-answers.js';
import { postInvitation } from './invitation-answers.js';
import { deleteAdminKey, getAdminKeys, noteOfKey, postAdminKey } from './key-answers.js';
import { limitBody } from './limit-body.js';
import { limitRequests } from './limit-requests.js';
import { deleteMe, getMe } from './me-answers.js';
import { getLink, postLink, postLinkRedemption } from './me-link-answers.js';
import { getOpenApi } from './openapi-answers.js';
import { postGenericOrder, postPlatformOrder } from './order-answers.js';
import { getMessages, postMessage } from './parcel-answers.js';
import { getPerson, noteOfPerson, postErasure } from './people-answers.js';
import { getPools, postGenerated, postPool } from './pool-answers.js';
import { getPresets } from './preset-answers.js';
import { problemResponse } from './problem-response.js';
import { getProgram } from './program-answers.js';
import { noteOfPublication, putProgram } from './publish-answers.js';
import { getInvited, postRedeem } from './redeem-answers.js';
import { getRedeemPage, getRedeemScript } from './redeem-page-answers.js';
import { getReviews, noteOfReview, postReview } from './review-answers.js';
import { getScript } from './script-answers.js';
import { deleteSession, getSession, postSession } from './session-answers.js';
import { getShortLink } from './short-link-answers.js';
import { postSimulation } from './simulation-answers.js';
import { getKeys, getStatus } from './status-answers.js';
import { getWebhooks, postWebhookTest } from './webhook-answers.js';

const BODY_BYTES = 64 * 1024;
// A platform sends its whole order, with every line and every tax; a list of coupons is long too.
const ORDER_BYTES = 2 * 1024 * 1024;

const TOO_LARGE = no(
  'too-large',
  'A body holds 64 KiB at most; an order or a list of coupons 2 MiB.',
).problem;
const NOT_FOUND = no(
  'not-found',
  'There is nothing at this address. See docs/protocol.md.',
).problem;
const BROKEN = no('server-error', 'Something broke on our side. Send it again later.').problem;

/** The route table: every request of docs/protocol.md and what answers it. */
export function routes(backend: Backend): Hono {
  const everywhere = new Hono();
  // Beside the base path, too: whoever mistook the path is to read that nothing is there, not that she may not read it.
  everywhere.use(crossOrigin(backend.allowedOrigins));
  const app = everywhere.basePath(backend.basePath);
  const by = (answer: Answer) => (context: Context) => answer(context, backend);

  // Before the limits: every page asks for these.
  app.get('/goodword.js', by(getScript));
  app.get('/parts/*', by(getScript));

  app.use(limitRequests(backend));
  const [small, large] = [limitBody(BODY_BYTES, TOO_LARGE), limitBody(ORDER_BYTES, TOO_LARGE)];
  const isLarge = (path: string) =>
    /^\/v1\/(orders|admin\/pools)\//.test(path.slice(backend.basePath.length));
  app.use((context, next) => (isLarge(context.req.path) ? large : small)(context, next));

  app.get('/v1/programs/:id', by(getProgram));
  app.get('/v1/codes/:code', by(getCode));
  app.post('/v1/advocates', by(postAdvocate));
  app.post('/v1/events', by(postEvents));
  app.post('/v1/claims', by(postClaim));
  app.post('/v1/invitations', by(postInvitation));
  app.get('/v1/me', by(getMe));
  app.delete('/v1/me', by(deleteMe));
  app.post('/v1/me/link', by(postLink));
  app.get('/v1/me/link', by(getLink));
  app.post('/v1/me/link/redeem', by(postLinkRedemption));
  app.post('/v1/me/confirmation', by(postConfirmation));
  app.get('/v1/status', by(getStatus));
  app.get('/.well-known/jwks.json', by(getKeys));
  app.post('/v1/cookie', by(postCookie));
  app.post('/v1/hand-over', by(postHandOver));
  app.post('/v1/hand-over/redeem', by(postRedemption));
  app.post('/v1/orders/generic', by(postGenericOrder));
  app.post('/v1/orders/shopify', by(postPlatformOrder('shopify')));
  app.post('/v1/orders/woocommerce', by(postPlatformOrder('woocommerce')));
  app.post('/v1/orders/stripe', by(postPlatformOrder('stripe')));

  app.get('/v1/admin/programs', by(behindKey(getPrograms)));
  const publishing = { role: 'owner', note: noteOfPublication } as const;
  app.put('/v1/admin/programs/:id', by(behindKey(putProgram, publishing)));
  app.get('/v1/admin/presets', by(behindKey(getPresets)));
  app.get('/v1/admin/report', by(behindKey(getReport)));
  app.get('/v1/admin/conversions', by(behindKey(getConversions)));
  app.post('/v1/admin/advocates', by(behindKey(postVanityCode)));
  app.get('/v1/admin/codes', by(behindKey(getCodeUses)));
  app.get('/v1/admin/codes/:code', by(behindKey(getCodeUse)));
  app.post('/v1/admin/codes/:code', by(behindKey(postCodeUse, { note: noteOfCodeUse })));
  app.post('/v1/admin/rewards/:id', by(behindKey(postReward, { note: noteOfAction })));
  app.get('/v1/admin/reviews', by(behindKey(getReviews)));
  app.post('/v1/admin/reviews/:order', by(behindKey(postReview, { note: noteOfReview })));
  const looks = { role: 'read', audited: false } as const;
  app.post('/v1/admin/simulate', by(behindKey(postSimulation, looks)));
  app.get('/v1/admin/messages', by(behindKey(getMessages)));
  app.post('/v1/admin/messages/:id', by(behindKey(postMessage)));
  app.get('/v1/admin/webhooks', by(behindKey(getWebhooks)));
  app.post('/v1/admin/webhooks/test', by(behindKey(postWebhookTest)));

  app.post('/v1/admin/session', by(postSession));
  app.get('/v1/admin/session', by(getSession));
  app.delete('/v1/admin/session', by(deleteSession));
  app.get('/v1/admin/keys', by(behindKey(getAdminKeys, { role: 'owner' })));
  app.post('/v1/admin/keys', by(behindKey(postAdminKey, { role: 'owner', note: noteOfKey })));
  app.delete('/v1/admin/keys/:id', by(behindKey(deleteAdminKey, { role: 'owner' })));
  app.get('/v1/audit', by(behindKey(getAudit)));
  app.get('/v1/admin/pools', by(behindKey(getPools)));
  app.post('/v1/admin/pools/:pool', by(behindKey(postPool)));
  app.post('/v1/admin/pools/:pool/generate', by(behindKey(postGenerated)));

  app.post('/v1/credit/spend', by(postSpending));
  app.post('/v1/credit/return', by(postReturn));
  app.get('/v1/credit', by(behindKey(getCredit)));

  app.get('/v1/redeem/:code', by(behindKey(getInvited, { role: 'till' })));
  app.post('/v1/redeem', by(behindKey(postRedeem, { role: 'till' })));

  app.get('/mail/confirm', by(getConfirm));
  app.post('/mail/confirm', by(postConfirm));
  app.get('/mail/stop', by(getStop));
  app.post('/mail/stop', by(postStop));
  app.get('/r/*', by(getShortLink));
  app.get('/redeem', by(getRedeemPage));
  app.get('/redeem/redeem.js', by(getRedeemScript));
  const ofPerson = { role: 'owner', audited: true, note: noteOfPerson } as const;
  app.get('/v1/people/export', by(behindKey(getPerson, ofPerson)));
  app.post('/v1/people/erase', by(behindKey(postErasure, ofPerson)));
  app.get('/v1/openapi.json', by(getOpenApi));

  app.get('/dashboard', by(getDashboard));
  app.get('/dashboard/dashboard.js', by(getDashboardScript));

  app.notFound(() => problemResponse(NOT_FOUND));
  app.onError((error) => {
    console.error('goodword:', error);
    return problemResponse(BROKEN);
  });
  return app;
}
