// @ts-check
// First names as real shops see them: from everywhere, and not always letters.

export const NAMES = [
  ...'Anna Ben Clara Diego Elif Femi Grace Hugo Ines Jonas Kezia Liam Mia Noor Oscar Priya'.split(
    ' ',
  ),
  ...'Quinn Rosa Sam Tariq Uma Viktor Wanjiru Xenia Yara Zoe Amara Björn Chloé Dario'.split(' '),
  ...'Łucja Grzegorz Małgorzata Zbigniew Świętosława Paweł Agnieszka'.split(' '),
  ...'지우 서연 민준 하은 도윤 김하늘'.split(' '),
  ...'怡君 志豪 雅婷 美玲 冠宇 小雨'.split(' '),
  ...'さくら 蓮 Ольга Дмитро Αθηνά ליאור مريم يوسف Ananya Orathai Nguyễn Þórdís'.split(' '),
  ...'Siobhán Zoë José María-José O’Malley'.split(' '),
  'Mo 🌻',
  '✨Jess✨',
  'Anna Karolina Henrietta Wilhelmina',
];
