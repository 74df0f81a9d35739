/** What a browser posts to `{endpoint}/v1/me/link`, with `Authorization: Bearer {visitor}`. */
export interface LinkRequest {
  readonly program: string;
  readonly email: string;
  /** The page to come back to. Default: where the program's links lead. */
  readonly page?: string;
  /** Language of the message, e.g. `'ko'`. Default: English. */
  readonly language?: string;
}

/** The query parameter that brings the token back to the page. */
export const MAIL_LINK_PARAMETER = 'gw_me';

/** A quarter of an hour. */
export const MAIL_LINK_MS = 900_000;
