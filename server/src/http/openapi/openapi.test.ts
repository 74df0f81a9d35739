import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';
import { openShop } from '../open-shop.fixture.js';
import { routesOver } from '../routes.fixture.js';
import { OPERATIONS, openApiDocument } from './document.js';

let store: Store;
beforeAll(async () => {
  store = await openStore(':memory:');
});
afterAll(() => store.close());

describe('the OpenAPI document', () => {
  it('tells of every route, and of none that is not there', async () => {
    const app = await routesOver(store);
    const routed = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => {
        const braced = path
          .slice('/goodword'.length)
          .replace(/:(\w+)/g, '{$1}')
          .replace('/parts/*', '/parts/{part}')
          .replace('*', '{code}');
        return `${method.toLowerCase()} ${braced}`;
      });
    const told = OPERATIONS.map(({ method, path }) => `${method} ${path}`);
    expect([...told].sort()).toEqual([...new Set(routed)].sort());
  });

  it('is valid OpenAPI 3.1, each operation named once', async () => {
    const shop = await openShop();
    const document = (await (await shop.ask('/v1/openapi.json')).json()) as Record<string, unknown>;
    await shop.close();
    expect(document).toEqual(openApiDocument('/goodword'));
    const { valid, errors } = await new Validator().validate(document);
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    const ids = OPERATIONS.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every parameter of every path', () => {
    for (const { path, parameters = [] } of OPERATIONS) {
      const named = parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`);
      expect(path.match(/\{\w+\}/g) ?? []).toEqual(named);
    }
  });
});
