import { Signal } from '@preact/signals';

// The build of the script tag leaves out what draws a signal by itself (scripts/left-out.mjs): a component must read its `.value`.
// Where one does not, the whole library would draw it, in tests and nowhere else.
const fail = () => {
  throw new Error('A signal is drawn whole: read its value.');
};
Object.defineProperties(Signal.prototype, {
  peek: { value: fail }, // as an attribute
  type: { get: fail }, // as a child
});
