/** Notes every way by which a page can leave something behind or tell somebody, before anything else runs. */
export const SPY = `
  window.touched = [];
  const note = (what) => (...call) => void window.touched.push([what, String(call[0])].join(' '));
  const wrap = (owner, name) => {
    const own = owner[name], tell = note(name);
    owner[name] = function (...call) { tell(...call); return own.apply(this, call); };
  };
  for (const name of ['setItem', 'removeItem', 'clear']) wrap(Storage.prototype, name);
  wrap(IDBFactory.prototype, 'open');
  wrap(XMLHttpRequest.prototype, 'open');
  wrap(Navigator.prototype, 'sendBeacon');
  wrap(window, 'fetch');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const tell = note('cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie, set(text) { tell(text); cookie.set.call(this, text); },
  });
`;
