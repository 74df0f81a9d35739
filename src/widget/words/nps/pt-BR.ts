import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Qual é a chance de você recomendar a loja {shop}?',
  npsLow: 'Nenhuma',
  npsHigh: 'Com certeza',
  npsComment: 'Por quê? (opcional)',
  npsSend: 'Enviar',
  npsThanks: 'Agradecemos!',
  npsThanksText: 'Sua resposta ajuda a loja {shop} a melhorar.',
} satisfies NpsWords;
