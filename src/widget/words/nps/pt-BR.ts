import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Qual é a chance de você recomendar {shop}?',
  npsLow: 'Nenhuma',
  npsHigh: 'Com certeza',
  npsComment: 'Por quê? (opcional)',
  npsSend: 'Enviar',
  npsThanks: 'Obrigado!',
  npsThanksText: 'Sua resposta ajuda {shop} a melhorar.',
} satisfies NpsWords;
