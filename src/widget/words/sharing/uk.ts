import type { SharingWords } from './en.js';

export default {
  editMessage: 'Змінити текст',
  notHere: 'Тут це неможливо. Скопіюйте посилання.',
  wechatHint: 'Скануйте у WeChat',
  makePicture: 'Зображення',
  remembered: 'Не вдається з’єднатися з {shop}. Це ваше посилання з минулого разу.',

  friendName: 'Ім’я (необов’язково)',
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
  thanksText: 'Кому ще сподобається {shop}?',
} satisfies SharingWords;
