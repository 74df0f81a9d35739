// `npm run bench:server`: the backend beside the bare database, on SQLite and PostgreSQL. `-- --short` tries everything in seconds.
import { build, installDependencies } from './set-up.mjs';

installDependencies();
await build();
await import('../bench/server/run.mjs');
