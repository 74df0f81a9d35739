import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { tagOf } from './tagged-response.js';

/** A file of a build, as it is sent. */
export interface BuiltFile {
  readonly text: string;
  readonly gzipped: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/**
 * Brings files of a folder; undefined where there is none of that name. Every page of a shop asks for some: each is read, packed and
 * hashed once, and again when its time or its size has changed, so that a new build needs no restart.
 */
export function builtFiles(folder: URL): (name: string) => Promise<BuiltFile | undefined> {
  const kept = new Map<string, { readonly stamp: string; readonly file: Promise<BuiltFile> }>();
  return async (name) => {
    try {
      const at = new URL(name, folder);
      // Before it is read: what is written meanwhile has another time, and is read again.
      const { mtimeMs, size } = await stat(at);
      const stamp = `${mtimeMs} ${size}`;
      const known = kept.get(name);
      if (known?.stamp === stamp) return await known.file;
      const file = read(at);
      kept.set(name, { stamp, file });
      return await file;
    } catch {
      kept.delete(name);
      return undefined;
    }
  };
}

const pack = promisify(gzip);

async function read(at: URL): Promise<BuiltFile> {
  const text = await readFile(at, 'utf8');
  return { text, gzipped: new Uint8Array(await pack(text)), etag: tagOf(text) };
}
