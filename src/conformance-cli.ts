#!/usr/bin/env node
// `goodword-conformance`, the same as the door `goodword/conformance` from the command line.
import { run } from './conformance/command.js';
import { checkBackend } from './conformance.js';

// Node's own types would make every timer of this package Node's.
declare const process: {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  exitCode: number;
};

process.exitCode = await run(process.argv.slice(2), process.env, checkBackend, console.log);
