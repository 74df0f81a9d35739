// Choices -> cells and the set-up to copy. The address tells it all, so that a cell can be shown to somebody else.
import { setUp } from './set-up.js';

const form = document.getElementById('choices');
const cells = document.getElementById('cells');
const config = document.getElementById('config');
const choices = JSON.parse(document.getElementById('all').textContent);

const chosen = () => Object.fromEntries(new FormData(form));

function draw() {
  const { beside, ...now } = chosen();
  history.replaceState(null, '', `?${new URLSearchParams({ beside, ...now })}`);
  cells.replaceChildren(
    ...choices[beside].map((value) => cellOf({ ...now, [beside]: value }, value)),
  );
  config.textContent = setUp(now);
}

function cellOf({ width, place, ...rest }, name) {
  const cell = document.createElement('figure');
  const frame = document.createElement('iframe');
  const where = place === 'above' ? 'above' : 'page';
  frame.src = `/cell?${new URLSearchParams({ ...rest, place: where })}`;
  frame.width = width;
  frame.height = Number(width) < 500 ? 844 : 860;
  frame.title = name;
  const caption = document.createElement('figcaption');
  const alone = document.createElement('a');
  alone.href = frame.src;
  alone.target = '_blank';
  alone.textContent = name;
  caption.append(alone);
  cell.append(caption, frame);
  return cell;
}

form.addEventListener('input', draw);
document.getElementById('again').addEventListener('click', draw);
document.getElementById('copy').addEventListener('click', async ({ currentTarget: button }) => {
  await navigator.clipboard.writeText(config.textContent);
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1_500);
});
draw();
