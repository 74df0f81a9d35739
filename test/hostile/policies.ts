import type { HostPage } from './host-page.js';

const TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'";
const NO_INLINE_STYLE = "style-src 'self'; font-src 'self'; img-src 'self'";

/** Pages whose Content-Security-Policy refuses what widgets usually do. None of them makes an exception for us. */
export const POLICIES: readonly HostPage[] = [
  { name: 'Styles of its own only', policy: NO_INLINE_STYLE },
  { name: 'Scripts with a nonce only', policy: `script-src 'nonce-shop'; ${NO_INLINE_STYLE}` },
  {
    name: 'Strict-dynamic, put in by a tag manager',
    policy: `script-src 'nonce-shop' 'strict-dynamic'; ${NO_INLINE_STYLE}`,
    embed: 'injected',
  },
  {
    name: 'Scripts from named hosts',
    policy: `script-src 'nonce-shop' SELF; ${NO_INLINE_STYLE}`,
    embed: 'other-host',
  },
  { name: 'Trusted types, none allowed', policy: TRUSTED },
  {
    name: 'Everything forbidden at once',
    policy: `default-src 'none'; script-src 'nonce-shop' 'strict-dynamic'; connect-src 'self'; ${NO_INLINE_STYLE}; base-uri 'none'; form-action 'none'; ${TRUSTED}`,
  },
];
