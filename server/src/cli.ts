#!/usr/bin/env node
/** `goodword-server`: the reference backend on a port of its own. */
import { setFlagsFromString } from 'node:v8';
import { serve } from '@hono/node-server';
import { readCommand, USAGE } from './cli-command.js';
import { asGiven } from './cli-names.js';
import { KEY_USAGE, readKeyCommand, runKeyCommand } from './key-command.js';
import { runRecount } from './recount-command.js';
import { createServer } from './server.js';
import { runSimulate } from './simulate-command.js';
import { openStore } from './store/open-store.js';

// A request leaves much garbage and keeps nothing. Where V8 may let the room for young objects grow (to 16 MB, three times), the
// process holds 30 MB more for no measurable speed: docs/performance.md.
const SMALL = ['--semi-space-growth-factor=1', '--heap-growing-percent=20'];

async function main() {
  for (const flag of SMALL) setFlagsFromString(flag);
  const args = process.argv.slice(2);
  if (args[0] === 'key') return keys(args.slice(1));
  if (args[0] === 'recount') return console.log(await runRecount(args.slice(1), process.env));
  if (args[0] === 'simulate') {
    return console.log(await runSimulate(args.slice(1), process.env, Date.now()));
  }
  const command = readCommand(args, process.env);
  if (command === 'help') return console.log(USAGE);
  const { port, generated, ...options } = command;
  const backend = await createServer(options);

  const server = serve({ fetch: backend.fetch, port }, (address) => {
    const base = `http://localhost:${address.port}/goodword`;
    console.log(`Goodword listens at ${base}`);
    console.log(`Dashboard:          ${base}/dashboard`);
    for (const [name, value] of generated) {
      console.log(`Made for this run, keep it: ${name}=${value}`);
    }
  });
  server.on('error', async (error: NodeJS.ErrnoException) => {
    await backend.close();
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Choose another one with --port.`
        : error.message,
    );
  });

  const stop = () => server.close(() => void backend.close());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function keys(args: string[]) {
  const command = readKeyCommand(args, process.env);
  if (command === 'help') return console.log(KEY_USAGE);
  const store = await openStore(command.database);
  try {
    for (const line of await runKeyCommand(command, store, Date.now())) console.log(line);
  } finally {
    await store.close();
  }
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}

main().catch((error: unknown) =>
  fail(asGiven(error instanceof Error ? error.message : String(error))),
);
