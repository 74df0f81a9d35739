import type { SharingWords } from './en.js';

export default {
  editMessage: 'Editar mensagem',
  notHere: 'Não é possível aqui. Copie seu link.',
  wechatHint: 'Escaneie com o WeChat',
  makePicture: 'Imagem',
  remembered: 'Não conseguimos acessar a loja {shop} agora. Este é seu link da última vez.',

  friendName: 'Nome do amigo (opcional)',
  yourMessage: 'Sua mensagem',
  greeting: 'Oi, {name}!',
  copyMessage: 'Copiar mensagem',
  resetMessage: 'Restaurar',

  cardStory: 'Vertical',
  cardSquare: 'Quadrada',
  cardCode: 'Meu código',
  cardPicture: 'Imagem com seu link e seu código {code}',
  savePicture: 'Salvar imagem',
  sharePicture: 'Compartilhar imagem',
  pictureSaved: 'Salva',
  pictureFailed: 'Não dá para criar a imagem aqui. Seu link continua funcionando.',
  printCard: 'Imprimir cartão',

  neverAgain: 'Não mostrar mais',
  invite: 'Convidar amigos',
  thanks: 'Agradecemos o seu pedido!',
  thanksText: 'Quem mais adoraria a loja {shop}?',
  thanksFrom: '{name} agradece!',
  thanksFromFriend: 'Quem indicou você agradece!',
  thanksGift: 'Seu presente: {offer}',

  guestPending:
    'Você já pode compartilhar. Se não permitir que a gente se lembre de você, ao sair desta página esqueceremos que este link é seu.',
  guestDenied:
    'Como você pediu, não guardamos nada sobre você. Seu link funciona, mas ao sair desta página esqueceremos que ele é seu.',

  tierLeft: 'Com mais {n}, você ganha {offer} por amigo',
  contestOwn: 'Você está em {n}º lugar',
  causeGiven: '{value} até agora',
  codeLeaked: 'Seu código está em {site}, onde desconhecidos o encontram.',
  linksOnly:
    'Para que seu código fique entre amigos, agora só o seu link conta: quem o abre recebe um código próprio para um pedido.',
} satisfies SharingWords;
