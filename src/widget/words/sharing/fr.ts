import type { SharingWords } from './en.js';

export default {
  editMessage: 'Modifier le message',
  notHere: 'Impossible ici. Copiez plutôt votre lien.',
  wechatHint: 'À scanner avec WeChat',
  makePicture: 'Image',
  remembered: '{shop} est injoignable pour le moment. Voici votre lien de la dernière fois.',

  friendName: 'Prénom de votre proche (facultatif)',
  yourMessage: 'Votre message',
  greeting: 'Salut {name}\u202f!',
  copyMessage: 'Copier le message',
  resetMessage: 'Rétablir',

  cardStory: 'Vertical',
  cardSquare: 'Carré',
  cardCode: 'Mon code',
  cardPicture: 'Image avec votre lien et votre code {code}',
  savePicture: 'Enregistrer l’image',
  sharePicture: 'Partager l’image',
  pictureSaved: 'Enregistrée',
  pictureFailed: 'L’image ne peut pas être créée ici. Votre lien fonctionne toujours.',
  printCard: 'Imprimer une carte',

  neverAgain: 'Ne plus afficher',
  invite: 'Inviter des proches',
  thanks: 'Merci pour votre commande\u202f!',
  thanksText: 'Qui aimerait aussi {shop}\u202f?',
  thanksFrom: '{name} vous dit merci\u202f!',
  thanksFromFriend: 'Votre proche vous dit merci\u202f!',
  thanksGift: 'Votre cadeau\u00a0: {offer}',

  guestPending:
    'Vous pouvez déjà partager. Sans votre accord pour garder votre visite en mémoire, nous oublierons que ce lien est à vous quand vous quitterez la page.',
  guestDenied:
    'Comme vous l’avez demandé, nous ne gardons rien en mémoire. Votre lien fonctionne, mais nous oublierons qu’il est à vous quand vous quitterez la page.',

  tierLeft: 'Encore {n} pour recevoir {offer} par proche',
  contestOwn: 'Votre rang\u00a0: {n}',
  causeGiven: '{value} à ce jour',
  codeLeaked: 'Votre code figure sur {site}, où des inconnus le trouvent.',
  linksOnly:
    'Pour que votre code reste entre proches, seul votre lien compte désormais\u00a0: chaque personne qui l’ouvre reçoit son propre code, valable pour une commande.',
} satisfies SharingWords;
