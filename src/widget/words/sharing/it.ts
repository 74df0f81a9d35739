import type { SharingWords } from './en.js';

export default {
  editMessage: 'Modifica il messaggio',
  notHere: 'Qui non è possibile. Copia il tuo link.',
  wechatHint: 'Inquadralo con WeChat',
  makePicture: 'Immagine',
  remembered: '{shop} non è raggiungibile al momento. Questo è il tuo link dell’ultima volta.',

  friendName: 'Nome (facoltativo)',
  yourMessage: 'Il tuo messaggio',
  greeting: 'Ciao {name}!',
  copyMessage: 'Copia il messaggio',
  resetMessage: 'Ripristina',

  cardStory: 'Storia',
  cardSquare: 'Quadrata',
  cardCode: 'Il mio codice',
  cardPicture: 'Immagine con il tuo link e il tuo codice {code}',
  savePicture: 'Salva l’immagine',
  sharePicture: 'Condividi l’immagine',
  pictureSaved: 'Salvata',
  pictureFailed: 'Qui non si può creare l’immagine. Il tuo link funziona ancora.',
  printCard: 'Stampa un biglietto',

  neverAgain: 'Non mostrare più',
  invite: 'Invita amici',
  thanks: 'Grazie per il tuo ordine!',
  thanksText: 'A chi altri piacerebbe {shop}?',
} satisfies SharingWords;
