import type { SharingWords } from './en.js';

export default {
  editMessage: 'Editar mensaje',
  notHere: 'Aquí no es posible. Copia tu enlace.',
  wechatHint: 'Escanéalo con WeChat',
  makePicture: 'Imagen',
  remembered: 'Ahora mismo no podemos conectar con {shop}. Este es tu enlace de la última vez.',

  friendName: 'Nombre de tu amigo (opcional)',
  yourMessage: 'Tu mensaje',
  greeting: '¡Hola, {name}!',
  copyMessage: 'Copiar mensaje',
  resetMessage: 'Restablecer',

  cardStory: 'Historia',
  cardSquare: 'Cuadrada',
  cardCode: 'Mi código',
  cardPicture: 'Imagen con tu enlace y tu código {code}',
  savePicture: 'Guardar imagen',
  sharePicture: 'Compartir imagen',
  pictureSaved: 'Guardada',
  pictureFailed: 'Aquí no se puede crear la imagen. Tu enlace sigue funcionando.',
  printCard: 'Imprimir tarjeta',

  neverAgain: 'No mostrar más',
  invite: 'Invitar a amigos',
  thanks: '¡Gracias por tu pedido!',
  thanksText: '¿A quién más le encantaría {shop}?',
  thanksFrom: '¡{name} te da las gracias!',
  thanksFromFriend: '¡Quien te invitó te da las gracias!',
  thanksGift: 'Tu regalo: {offer}',

  guestPending:
    'Ya puedes compartir. Si no nos permites recordarte, al salir de esta página olvidaremos que este enlace es tuyo.',
  guestDenied:
    'Como pediste, no te recordamos. Tu enlace funciona, pero al salir de esta página olvidaremos que es tuyo.',

  tierLeft: 'Con {n} más recibes {offer} por amigo',
  contestOwn: 'Estás en el puesto {n}',
  causeGiven: '{value} hasta ahora',
  codeLeaked: 'Tu código aparece en {site}, donde lo encuentran desconocidos.',
  linksOnly:
    'Para que tu código quede entre amigos, ahora solo cuenta tu enlace: quien lo abre recibe un código propio para un pedido.',
} satisfies SharingWords;
