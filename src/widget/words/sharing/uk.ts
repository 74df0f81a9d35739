import type { SharingWords } from './en.js';

export default {
  editMessage: 'Змінити текст',
  notHere: 'Тут це неможливо. Скопіюйте посилання.',
  wechatHint: 'Скануйте у WeChat',
  makePicture: 'Зображення',
  remembered: 'Не вдається з’єднатися з магазином {shop}. Це ваше посилання з минулого разу.',

  friendName: 'Ім’я друга (необов’язково)',
  yourMessage: 'Ваше повідомлення',
  greeting: 'Привіт, {name}!',
  copyMessage: 'Копіювати текст',
  resetMessage: 'Відновити',

  cardStory: 'Сторіз',
  cardSquare: 'Квадрат',
  cardCode: 'Мій код',
  cardPicture: 'Зображення з вашим посиланням і кодом {code}',
  savePicture: 'Зберегти зображення',
  sharePicture: 'Поділитися зображенням',
  pictureSaved: 'Збережено',
  pictureFailed: 'Тут не можна створити зображення. Посилання й далі працює.',
  printCard: 'Надрукувати картку',

  neverAgain: 'Більше не показувати',
  invite: 'Запросити друзів',
  thanks: 'Дякуємо за замовлення!',
  thanksText: 'Кому ще сподобається магазин {shop}?',
  thanksFrom: '{name} дякує вам!',
  thanksFromFriend: 'Вам дякують друзі!',
  thanksGift: 'Ваш подарунок: {offer}',

  guestPending:
    'Ви вже можете ділитися. Якщо не дозволите вас запам’ятати, після виходу зі сторінки ми забудемо, що це ваше посилання.',
  guestDenied:
    'Як ви й просили, ми вас не запам’ятовуємо. Посилання працює, але після виходу зі сторінки ми забудемо, що воно ваше.',

  tierLeft: 'Ще {n}, і за кожного друга буде {offer}',
  contestOwn: 'Ваше місце: {n}',
  causeGiven: 'Уже {value}',
  codeLeaked: 'Ваш код опубліковано на {site}, де його бачать сторонні.',
  linksOnly:
    'Щоб ваш код лишався між друзями, тепер зараховується лише ваше посилання: кожен, хто його відкриє, отримає власний код на одне замовлення.',
} satisfies SharingWords;
