/** Ten seconds: ky's own patience for an answer to begin, and ours for whatever ky does not watch. */
export const TIME_OUT_MS = 10_000;

/** What `act` answers, or a rejection after ten seconds. What it throws at once is a rejection too. */
export async function inTime<T>(act: () => T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, TIME_OUT_MS, 'No answer in ten seconds.');
  });
  try {
    return await Promise.race([act(), late]);
  } finally {
    clearTimeout(timer);
  }
}
