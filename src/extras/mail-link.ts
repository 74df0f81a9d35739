import { postJson } from '../delivery/post-json.js';
import type { Extra, Stage } from '../loop/stage.js';
import { MAIL_LINK_PARAMETER } from '../protocol/mail-link.js';
import { no, ok, type Result } from '../protocol/result.js';
import { cleanAddress } from '../tracking/address.js';

/** The extra, and the call with which a page of its own sends the link. */
export type MailLink = Extra & {
  /** Sends the link to an address that somebody typed. Answers the same whether anybody has it. */
  send(email: string): Promise<Result<true>>;
};

/**
 * For shops without accounts: whoever types her address into `<form data-goodword="mail-link">` gets a link, and sees all
 * that is hers when she opens it in this browser. The form then says in `data-goodword-state` what became of it: `sent`,
 * or the code of a problem.
 */
export function mailLink(): MailLink {
  const stopped = async () => no('stopped', 'Goodword does not run on this page.');
  let post: (path: string, body: object) => Promise<Result<unknown>> = stopped;

  const start = (stage: Stage) => {
    const { settings, valve, trouble } = stage;
    const ending = new AbortController();
    const { signal } = ending;
    const { programId: program, endpoint } = settings;
    post = async (path, body) => {
      if (valve.state() !== 'granted') {
        return no('consent-pending', 'A link needs the consent of the shopper.');
      }
      const headers = { authorization: `Bearer ${stage.visitor()}` };
      return postJson(endpoint, `/v1/me/link${path}`, { program, ...body }, signal, headers);
    };

    const token = new URLSearchParams(location.search).get(MAIL_LINK_PARAMETER);
    if (token) {
      cleanAddress([MAIL_LINK_PARAMETER]);
      valve.pass(async () => {
        const answer = await post('/redeem', { token });
        if (!answer.ok && !signal.aborted) trouble(answer);
      });
    }
    stage.mailLink = send;
    document.addEventListener('submit', onSubmit, { signal });
    return () => {
      ending.abort();
      delete stage.mailLink;
      post = stopped;
    };
  };

  const send = async (email: string): Promise<Result<true>> => {
    const { origin, pathname } = location;
    const { lang: language } = document.documentElement;
    const answer = await post('', {
      email,
      page: origin + pathname,
      ...(language && { language }),
    });
    return answer.ok ? ok(true) : answer;
  };

  const onSubmit = async (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset['goodword'] !== 'mail-link') return;
    event.preventDefault();
    const field = form.querySelector<HTMLInputElement>('input[type="email"]');
    const answer = await send(field?.value ?? '');
    form.dataset['goodwordState'] = answer.ok ? 'sent' : answer.problem.code;
  };

  return Object.assign(start, { send });
}

/** `data-with="mail-link"` */
export const fromTag = (): Extra => mailLink();
