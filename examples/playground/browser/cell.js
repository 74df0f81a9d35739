// Opens the view of this cell, and says on the page when it is there: for whoever takes its picture.
const queue = [];
window.goodword ??= Object.assign((...call) => queue.push(call), { q: queue });
{
  const { view, place } = document.body.dataset;
  const into = place === 'above' ? undefined : document.getElementById('place');
  const open = () => goodword('open', { view, into });
  const done = () => {
    document.body.dataset.ready = '';
  };
  goodword('on', 'opened', done);
  // A friend is welcomed by itself.
  if (view === 'welcome') goodword('on', 'invited', done);
  else addEventListener('load', open);
}
