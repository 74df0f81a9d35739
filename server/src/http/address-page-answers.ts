import { no } from 'goodword/protocol';
import { languageOf, spokenHere } from '../links/language.js';
import { type AddressStep, addressPage } from '../mail/address-page.js';
import { type AddressToken, openAddress } from '../mail/address-token.js';
import type { Answer, Backend } from './backend.js';
import { pageResponse } from './page-response.js';
import { problemResponse } from './problem-response.js';

const NO_MAIL = no('not-found', 'This backend writes to nobody: give it mail and mailKey.').problem;

const reads =
  (
    purpose: 'stop' | 'confirm',
    step: (token: AddressToken, body: string, backend: Backend) => Promise<AddressStep>,
  ): Answer =>
  async ({ req }, backend) => {
    const { sealer, book } = backend;
    if (!sealer) return problemResponse(NO_MAIL);
    const token = openAddress(req.query('to') ?? '', sealer, purpose);
    const program = book.current(token?.program ?? '') ?? book.all()[0];
    const language = req.query('lang') ?? languageOf(req.raw) ?? program?.mails?.language;
    const page = await addressPage({
      step: token ? await step(token, await req.text(), backend) : 'broken',
      shop: program?.shop ?? '',
      accent: program?.look?.accent,
      language: spokenHere(language ?? 'en') ?? 'en',
    });
    const response = await pageResponse(page, { form: true, status: token ? 200 : 400 });
    response.headers.set('cache-control', 'no-store');
    // The token must not be told to the shop's page, nor to anybody else.
    response.headers.set('referrer-policy', 'no-referrer');
    return response;
  };

/** `GET /mail/stop?to=`: asks whether mails are to be stopped. */
export const getStop = reads('stop', async ({ email }, _body, { store }) =>
  (await store.mailing.stoppedAt(email)) === undefined ? 'asked' : 'stopped',
);

/** `POST /mail/stop?to=`: stops them, for a person and for her mailbox (RFC 8058); `act=resume` takes it back. */
export const postStop = reads('stop', async ({ email }, body, { store, now }) => {
  if (new URLSearchParams(body).get('act') === 'resume') {
    await store.mailing.resume(email);
    return 'resumed';
  }
  await store.mailing.stop(email, now());
  return 'stopped';
});

/** `GET /mail/confirm?to=`: asks whether the address is hers. Changes nothing: mail scanners look at every link. */
export const getConfirm = reads('confirm', async ({ program, email }, _body, { store }) => {
  const kept = await store.mailing.addressOf(program, email);
  return kept?.confirmedAt === undefined ? 'unconfirmed' : 'confirmed';
});

/** `POST /mail/confirm?to=`: it is. What was erased since stays erased. */
export const postConfirm = reads('confirm', async ({ program, email }, _body, { store, now }) => {
  await store.mailing.confirm(program, email, now());
  return 'confirmed';
});
