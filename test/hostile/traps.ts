import type { HostPage } from './host-page.js';

/** Pages that each imitate one thing that real shops do, and that breaks widgets. */
export const TRAPS: readonly HostPage[] = [
  // Shopify's Dawn: assets/base.css and layout/theme.liquid.
  {
    name: 'Empty elements are hidden',
    css: 'div:empty, section:empty, article:empty, a:empty, ul:empty, p:empty { display: none } :empty { display: none }',
  },
  { name: 'A rem of ten pixels', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  { name: 'A huge root font', css: 'html { font-size: 40px } body { font-size: 2rem }' },
  { name: 'A tiny root font', css: 'html { font-size: 4px } body { font-size: 1rem }' },
  { name: 'Everything is unset', css: '*, ::before, ::after { all: unset !important }' },
  {
    name: 'Everything is restyled',
    css: `* {
      text-transform: uppercase !important; letter-spacing: 4px !important; line-height: 3 !important;
      cursor: crosshair !important; box-sizing: content-box !important; transition: all 5s !important;
      font-style: italic !important; color: red !important; text-align: right !important;
      word-spacing: 20px !important; text-indent: 30px !important; white-space: nowrap !important;
      list-style: square inside !important; user-select: none !important; float: left !important;
      max-width: 300px !important;
    }`,
  },
  {
    name: 'Unknown elements are hidden',
    css: 'goodword-root { display: none !important; position: static !important; width: 0; height: 0; overflow: hidden; opacity: 0; visibility: hidden !important }',
  },
  {
    name: 'Buttons and dialogs are disarmed',
    css: 'button, input, dialog, a { pointer-events: none; display: none !important } #buy { pointer-events: auto; display: inline !important }',
  },
  {
    name: 'Nothing can be clicked',
    css: 'body > :not(h1, p, div) { pointer-events: none !important }',
  },
  {
    name: 'Sideways scrolling is cut',
    css: 'html { overflow-x: hidden } body { overflow-x: hidden }',
  },
  { name: 'The scrollbar always shows', css: 'html { overflow-y: scroll }' },
  {
    name: 'The body scrolls',
    css: 'html { height: 100%; overflow: hidden } body { height: 100%; margin: 0; overflow-y: auto }',
  },
  { name: 'A transformed body', css: 'body { transform: translateX(0); }' },
  { name: 'A filtered body', css: 'body { filter: contrast(1.01); }' },
  {
    name: 'A contained body',
    css: 'body { contain: layout paint; will-change: transform; perspective: 900px }',
  },
  {
    name: 'A narrow body',
    css: 'body { width: 200px; margin: 0 0 0 60px; padding: 40px; position: relative; overflow: hidden; display: grid; zoom: 1 }',
  },
  { name: 'Right to left', html: 'lang="en" dir="rtl"' },
  {
    name: 'Right to left by a rule',
    css: '* { direction: rtl !important; unicode-bidi: bidi-override !important }',
  },
  { name: 'Vertical writing', css: 'html { writing-mode: vertical-rl }' },
  {
    name: 'The highest z-index',
    css: '#bar { position: fixed; inset: 0 0 auto; height: 90px; z-index: 2147483647; background: gold } h1 { margin-top: 110px }',
    body: '<div id="bar">Free shipping</div>',
  },
  // As Prototype.js 1.6 does, which old shops still carry.
  {
    name: 'Prototype.js extends what is built in',
    script: `
      var list = function (args) { return [].slice.call(args) };
      String.prototype.toJSON = function () { return JSON.stringify(String(this)) };
      Array.prototype.toJSON = function () { return '[' + this.map(function (one) { return JSON.stringify(one) }).join(', ') + ']' };
      Array.prototype.each = Array.prototype._each = Array.prototype.forEach;
      Array.from = function (iterable) { return iterable ? iterable.toArray ? iterable.toArray() : list(iterable) : [] };
      Function.prototype.bind = function (self) {
        var method = this, given = list(arguments).slice(1);
        return function () { return method.apply(self, given.concat(list(arguments))) };
      };
      Element.prototype.matches = Element.prototype.closest = function () { return null };
      Element.prototype.remove = Element.prototype.hide = function () { this.style.display = 'none'; return this };
      window.$ = function (id) { return document.getElementById(id) };
      window.$$ = function (selector) { return list(document.querySelectorAll(selector)) };
    `,
  },
  {
    name: 'Object.prototype is extended',
    script: `Object.prototype.extend = function () { return this }`,
  },
  { name: 'RequireJS is there', scripts: ['requirejs/require.js'] },
  {
    name: 'Leaked module globals',
    script: 'window.exports = {}; window.module = { exports: window.exports };',
  },
  {
    name: 'A polyfilled and locked page',
    script: `
      Object.freeze(Array.prototype); Object.freeze(Element.prototype);
      window.name = 'shop'; window.status = 'busy'; window.event = null;
    `,
  },
];
