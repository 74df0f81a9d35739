// Keeps the checkout true while it is filled in: the sum beside it, and what it complains about.
const byId = (id) => document.getElementById(id);
const code = byId('code');
const email = byId('email');
let asked = code.defaultValue;
let latest = 0;

// The field is left when Pay is pressed down. Were the sum to change under the pointer, it would let go of something else.
let released = Promise.resolve();
const up = (done) => {
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(type, () => setTimeout(done), { once: true });
};
addEventListener('pointerdown', () => {
  released = new Promise(up);
});

async function quote() {
  const turn = ++latest;
  const query = new URLSearchParams({ code: code.value, email: email.value });
  // Paying leaves the page, and with it an answer that is half read.
  const answer = await fetch(`/checkout/quote?${query}`)
    .then((response) => (response.ok ? response.json() : undefined))
    .catch(() => undefined);
  await released;
  if (!answer || turn !== latest) return;
  const { state, says, off, total } = answer;
  byId('code-says').textContent = says;
  byId('code-says').dataset.state = state;
  byId('off').hidden = !off;
  byId('off').lastElementChild.textContent = off;
  byId('total').textContent = total;
  byId('pay-total').textContent = total;
}

// `change` comes when the shopper leaves the field and when a script has filled it.
function changed() {
  const now = `${code.value} ${email.value}`;
  if (now === asked) return;
  asked = now;
  quote();
}
code.addEventListener('change', changed);
// Without a page that begins at its top again.
document.querySelector('button[value=apply]').addEventListener('click', (event) => {
  event.preventDefault();
  quote();
});
email.addEventListener('change', changed);
// The invitation may have been filled in before this module arrived.
if (code.value) changed();

for (const field of document.querySelectorAll('[aria-invalid]')) {
  field.addEventListener('input', () => {
    field.removeAttribute('aria-invalid');
    byId(`${field.id}-ask`)?.remove();
    field.removeAttribute('aria-describedby');
  });
}
document.querySelector('.problems a')?.focus();
