import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { PROGRAM } from './http/open-shop.fixture.js';

/** A folder of files to name on the command line, with a `programs.json` in it; removed after the tests. */
export function commandFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'goodword-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return { folder, file, programs: file('programs.json', JSON.stringify([PROGRAM])) };
}
