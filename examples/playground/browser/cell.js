// Opens the view of this cell, and says on the page when it is there: for whoever takes its picture.
const queue = [];
window.goodword ??= Object.assign((...call) => queue.push(call), { q: queue });
{
  const { view, place, consent } = document.body.dataset;
  const into = place === 'above' ? undefined : document.getElementById('place');
  const open = () => {
    if (consent === 'granted') return goodword('open', { view, into });
    // Without consent only a press opens anything.
    const opener = document.body.appendChild(document.createElement('button'));
    Object.assign(opener.dataset, { goodword: 'open', view });
    opener.click();
  };
  const done = () => {
    document.body.dataset.ready = '';
  };
  goodword('on', 'opened', done);
  // A friend is welcomed by itself.
  if (view === 'welcome') goodword('on', 'invited', done);
  // Nor is anything said to a friend before he is known to be one.
  else if (/reminder|thanks/.test(view)) goodword('on', 'invited', open);
  else addEventListener('load', open);
}
