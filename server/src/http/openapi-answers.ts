import type { Answer } from './backend.js';
import { openApiDocument } from './openapi/document.js';

/** `GET /v1/openapi.json`: all requests and answers, for machines. */
export const getOpenApi: Answer = (_context, { basePath }) =>
  Response.json(openApiDocument(basePath), {
    headers: { 'cache-control': 'public, max-age=3600' },
  });
