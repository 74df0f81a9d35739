// @ts-check
// A bar that grows in place on a terminal, and one line a chapter where there is none.

const WIDTH = 28;

/** @param {NodeJS.WriteStream} out */
export function progressBar(out) {
  let chapter = '';
  return (/** @type {number} */ done, /** @type {number} */ all, /** @type {string} */ what) => {
    const last = done === all;
    if (!out.isTTY) {
      if (what !== chapter) out.write(`  ${what}\n`);
      chapter = what;
      return;
    }
    const full = Math.round((WIDTH * done) / all);
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
    out.write(
      `\r\x1b[2K  ${bar} ${String(Math.floor((100 * done) / all)).padStart(3)} %  ${what}${last ? '\n' : ''}`,
    );
  };
}
