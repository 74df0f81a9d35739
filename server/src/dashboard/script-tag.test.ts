import { describe, expect, it } from 'vitest';
import { program } from './backend.fixture.js';
import { scriptTag } from './script-tag.js';

const at = (shareUrl: string, dashboard: string) =>
  scriptTag({ ...program, id: 'spring', shareUrl }, dashboard);

describe('the tag for the pages of a shop', () => {
  it('is short where shop and backend share their origin', () => {
    expect(
      at('https://shop.example/mugs', 'https://shop.example/goodword/dashboard?days=7'),
    ).toEqual({
      tag: '<script async src="/goodword/goodword.js"\n  data-endpoint="/goodword" data-program="spring"></script>',
    });
  });

  it('names the backend, and the origin that it must allow, where they do not', () => {
    const { tag, foreignOrigin } = at(
      'https://shop.example/',
      'https://refer.example/goodword/dashboard',
    );
    expect(tag).toContain('src="https://refer.example/goodword/goodword.js"');
    expect(tag).toContain('data-endpoint="https://refer.example/goodword"');
    expect(foreignOrigin).toBe('https://shop.example');
  });
});
