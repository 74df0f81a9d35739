#!/usr/bin/env node
// npm links a command while it installs, and only where its file is there; a clone is built afterwards. So the command is this file.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('The backend is not built yet. In a clone of Goodword: npm run build');
  process.exitCode = 1;
}
