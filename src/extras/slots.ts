import { fillSlots } from '../loop/slots.js';
import type { Extra } from '../loop/stage.js';

/**
 * Shows a logo and a picture of the page's own in the popup: `<template data-goodword="slots"><img slot="logo" …><img slot="picture" …></template>`.
 */
export const slots = (): Extra => (_, goodword) =>
  goodword.on('opened', () => {
    const template = document.querySelector('template[data-goodword="slots"]');
    if (!(template instanceof HTMLTemplateElement)) return;
    for (const host of document.querySelectorAll('goodword-root')) {
      fillSlots(host, template.content.children);
    }
  });

/** `data-with="slots"` */
export const fromTag = slots;
