import { randomUUID } from 'node:crypto';
import { no } from 'goodword/protocol';
import type { Context } from 'hono';
import { ROLES, type Role } from '../store/shelves/access.js';
import type { Answer, Backend } from './backend.js';
import { problemResponse } from './problem-response.js';
import { tooOften } from './too-often.js';
import { type Admin, whoAsks } from './who-asks.js';

/** What answers somebody of the shop. */
export type AdminAnswer = (context: Context, backend: Backend, admin: Admin) => ReturnType<Answer>;

export interface KeyNeeds {
  /** The least role. Default: `read` for GET, else `act`. */
  readonly role?: Role;
  /** Whether the audit log tells of it. Default: everything but GET. */
  readonly audited?: boolean;
  /** What the audit log tells beside act and subject, out of body and query. Default: nothing: bodies may hold secrets. */
  readonly note?: (body: string, query: Readonly<Record<string, string>>) => string | undefined;
}

/** Lets only those in whose admin key, or session, may do this; and writes down what they do. */
export const behindKey =
  (answer: AdminAnswer, needs: KeyNeeds = {}): Answer =>
  async (context, backend) => {
    const reads = ['GET', 'HEAD'].includes(context.req.method);
    const { role = reads ? 'read' : 'act', audited = !reads } = needs;
    const admin = await whoAsks(context, backend);
    if (admin instanceof Response) return admin;
    const wait = backend.limits.keyed.take(admin.key, backend.now());
    if (wait > 0) return tooOften(wait);
    const may = ROLES.indexOf(admin.role) >= ROLES.indexOf(role);
    const act = () =>
      may ? answer(context, backend, admin) : problemResponse(tooLow(admin, role), 403);
    return audited ? onRecord(context, backend, admin, needs, act) : act();
  };

// Written before it is done: a crash in between leaves an act on record that did not happen, never the other way round.
async function onRecord(
  context: Context,
  { store, now, basePath }: Backend,
  { key }: Admin,
  { note }: KeyNeeds,
  act: () => Promise<Response> | Response,
): Promise<Response> {
  const { req } = context;
  const said = note?.(await req.text(), req.query())?.slice(0, 1_000);
  const line = {
    id: randomUUID(),
    at: now(),
    key,
    act: `${req.method} ${req.routePath.slice(basePath.length)}`,
    subject: Object.values(req.param()).join(' ').slice(0, 1_000),
    ...(said !== undefined && { note: said }),
  };
  await store.audit.append(line);
  const response = await act();
  if (response.status >= 400) await store.audit.refuse(line, await codeOf(response));
  return response;
}

const codeOf = async (response: Response): Promise<string> =>
  ((await response.clone().json()) as { code?: string }).code ?? String(response.status);

const tooLow = ({ role }: Admin, needed: Role) =>
  no('forbidden', `This key has the role "${role}"; this needs "${needed}".`).problem;
