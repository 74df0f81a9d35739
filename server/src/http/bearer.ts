/** The token of `Authorization: Bearer …`; an empty text where there is none. */
export const bearer = (request: Request): string =>
  /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
