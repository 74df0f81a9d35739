// A friend's views need a friend: he came by the link of whoever the cell is about.
const { view, code } = document.body.dataset;
if (/welcome|claim|reminder|thanks/.test(view) && !location.search.includes('via=')) {
  history.replaceState(null, '', `${location.search}&via=${code}`);
}
