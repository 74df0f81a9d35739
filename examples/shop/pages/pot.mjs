// @ts-check
import { html } from 'hono/html';
import { MOST } from '../cart.mjs';
import { POTS, potById } from '../catalogue.mjs';
import { portrait } from '../drawings/scenes.mjs';
import { price } from '../money.mjs';
import { frame } from './frame.mjs';
import { shelf } from './shelf.mjs';

/** @param {import('./frame.mjs').View} view @param {import('../catalogue.mjs').Pot} pot */
export const potPage = (view, pot) =>
  frame(view, {
    extras: 'launcher',
    news: 'none',
    title: `${pot.name}, ${pot.kind.toLowerCase()}`,
    body: html`
<article class="wrap about">
  <div class="wall wall-${pot.ground} about-wall">${portrait(pot.id)}</div>
  <div class="about-words">
    <p class="kind">${pot.kind}</p>
    <h1>${pot.name}</h1>
    <p class="line-said">${pot.line}</p>
    <form class="buy" method="post" action="/cart/add">
      <input type="hidden" name="pot" value="${pot.id}">
      <label class="quantity"><span class="hidden">How many</span>
        <select name="quantity">${Array.from({ length: MOST }, (_, i) => html`<option>${i + 1}</option>`)}</select></label>
      <button class="button" type="submit">Take ${pot.id === 'the-twins' ? 'them' : pot.name.split(' ').at(-1)} home · ${price(pot.price, { round: true })}</button>
    </form>
    ${pot.story.map((paragraph) => html`<p>${paragraph}</p>`)}
    <dl class="facts">${Object.entries(pot.facts).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    <h2 class="kin-title">Related to</h2>
    <ul class="kin">${pot.kin.map(kinOf)}</ul>
  </div>
</article>
<section class="wrap" aria-labelledby="rest"><div class="section-head"><h2 id="rest">The rest of the family</h2></div>
${shelf(following(pot))}</section>`,
  });

/** The four that stand next on the shelf. */
const following = (/** @type {import('../catalogue.mjs').Pot} */ pot) =>
  [...POTS, ...POTS].slice(POTS.indexOf(pot) + 1).slice(0, 4);

function kinOf(/** @type {string} */ bond) {
  const [id, how] = bond.split(': ');
  const pot = potById(id);
  return (
    pot &&
    html`<li><a href="/pots/${pot.id}"><span class="wall wall-${pot.ground}">${portrait(pot.id)}</span><span><b>${pot.name}</b><br>${how}</span></a></li>`
  );
}
