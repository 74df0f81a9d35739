/** What the part `picture` brings along. */
export const pictureEnglish = {
  cardStory: 'Story',
  cardSquare: 'Square',
  cardCode: 'My code',
  cardPicture: 'Picture with your link and your code {code}',
  savePicture: 'Save picture',
  sharePicture: 'Share picture',
  pictureSaved: 'Saved',
  pictureFailed: 'The picture cannot be made here. Your link still works.',
  printCard: 'Print a card',
};
