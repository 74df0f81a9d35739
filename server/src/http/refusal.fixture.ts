/** What a test looks at in an answer that refuses. */
export const problem = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  code: ((await response.json()) as { code: string }).code,
});

/** What it expects to see there. */
export const refusal = (status: number, code: string) => ({
  status,
  type: 'application/problem+json',
  code,
});
