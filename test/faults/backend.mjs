/** The built backend on a port, for options that the command line has none for. They come as JSON, the port among them. */
import { serve } from '@hono/node-server';
import { createServer } from '../../server/dist/server.js';

const { port, ...options } = JSON.parse(process.argv[2]);
const { fetch } = await createServer(options);
serve({ fetch, port }, () => console.log('It listens.'));
