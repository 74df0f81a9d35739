import type { NpsWords } from './en.js';

export default {
  npsTitle: '¿Qué probabilidad hay de que recomiendes {shop}?',
  npsLow: 'Nada probable',
  npsHigh: 'Muy probable',
  npsComment: '¿Por qué? (opcional)',
  npsSend: 'Enviar',
  npsThanks: '¡Gracias!',
  npsThanksText: 'Tu respuesta ayuda a {shop} a mejorar.',
} satisfies NpsWords;
