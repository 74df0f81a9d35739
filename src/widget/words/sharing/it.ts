import type { SharingWords } from './en.js';

export default {
  editMessage: 'Modifica il messaggio',
  notHere: 'Qui non è possibile. Copia il tuo link.',
  wechatHint: 'Inquadralo con WeChat',
  makePicture: 'Immagine',
  remembered: '{shop} non è raggiungibile al momento. Questo è il tuo link dell’ultima volta.',

  friendName: 'Nome dell’amico (facoltativo)',
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
  thanksFrom: '{name} ti ringrazia!',
  thanksFromFriend: 'Chi ti ha invitato ti ringrazia!',
  thanksGift: 'Il tuo regalo: {offer}',

  guestPending:
    'Puoi già condividere. Se non ci permetti di ricordarti, quando lasci questa pagina dimenticheremo che questo link è tuo.',
  guestDenied:
    'Come hai chiesto, non ti ricordiamo. Il link funziona, ma quando lasci questa pagina dimenticheremo che è tuo.',

  tierLeft: 'Ancora {n} e ricevi {offer} per ogni amico',
  contestOwn: 'La tua posizione: {n}',
  causeGiven: '{value} finora',
  codeLeaked: 'Il tuo codice si trova su {site}, dove lo vedono degli sconosciuti.',
  linksOnly:
    'Perché il tuo codice resti tra amici, ora conta solo il tuo link: chi lo apre riceve un codice personale, valido per un ordine.',
} satisfies SharingWords;
