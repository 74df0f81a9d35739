// @ts-check
import { html } from 'hono/html';
import { POTS } from '../catalogue.mjs';
import { family, familyTree, portrait } from '../drawings/scenes.mjs';
import { promise, worth } from '../program.mjs';
import { frame } from './frame.mjs';
import { shelf } from './shelf.mjs';

export const homePage = (/** @type {import('./frame.mjs').View} */ view) =>
  frame(view, {
    title: 'Pots with relatives',
    news: 'goodword',
    extras: 'bar',
    body: html`
<section class="hero">
  <div class="hero-words">
    <h1>Pots with relatives.</h1>
    <div>
      <p>A family of eight, thrown on a slow wheel by two people in a former bakery. Each has a job, a face and somebody it takes after.</p>
      <a class="button" href="#family">Meet the family</a>
    </div>
  </div>
  ${family()}
</section>

<section class="wrap" id="family" aria-labelledby="family-title">
  <div class="section-head"><h2 id="family-title">The family</h2><p>Delivery is on us. They travel in straw, and never with their backs to the road.</p></div>
  ${shelf(POTS)}
</section>

<section class="tree-wall" id="tree" aria-labelledby="tree-title">
  <div>
    <h2 id="tree-title">Who takes after whom</h2>
    <p>A new pot is never designed here; it is born. Somebody drops a handle, a glaze runs, and there is suddenly a nephew. We write it down and make it again.</p>
    <p>Families sit well together on a shelf: the glazes are cousins, too.</p>
  </div>
  ${familyTree()}
</section>

<section class="wrap workshop" id="workshop" aria-labelledby="workshop-title">
  <h2 id="workshop-title">Two people, one wheel</h2>
  <div class="workshop-words">
    <p><b>Ida throws, Marek glazes.</b> The clay is dug forty kilometres from the kiln, has specks of iron in it, and is left them.</p>
    <p><b>Faces last.</b> They are painted in cobalt on the raw glaze, where no line can be taken back. A slip of the brush is how the twins came to disagree.</p>
    <p><b>Mended for life.</b> Chipped? Send it home. We fill the chip with butter glaze and it comes back with a gold tooth.</p>
  </div>
</section>

<section class="wrap invite" aria-labelledby="invite-title">
  <div>
    <h2 id="invite-title">Bring somebody into the family</h2>
    <p>A friend gets ${worth(view.program.offers.friend)} off a first order, and when it is paid you get ${worth(view.program.offers.advocate)} for your next one.</p>
    <button type="button" class="button" data-goodword="open">${promise(view.program)}</button>
  </div>
  ${portrait('the-twins')}
</section>`,
  });
