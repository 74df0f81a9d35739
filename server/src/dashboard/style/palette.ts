/**
 * Aubergine and marigold on warm paper. Text colours have at least 4.5:1 on the grounds they stand on, in both
 * schemes; the marigold is for shapes only.
 */
export const palette = `
:root {
  color-scheme: light dark;
  --paper: #f7f3f1;
  --card: #fffdfc;
  --lifted: #fffdfc;
  --sunk: #f5eef2;
  --ink: #2a1b2c;
  --soft: #6b5a6d;
  --line: #e8dfe4;
  --brand: #5f2553;
  --plum: #5f2553;
  --plum-deep: #471a3e;
  --on-plum: #fff;
  --orchid: #d7b3cd;
  --mauve: #a2628f;
  --marigold: #f0a428;
  --ring: #8c3c7b;
  --wait: #7a4c00;
  --wait-ground: #fcefd4;
  --good: #17623f;
  --good-ground: #dcf1e5;
  --done: #5f2553;
  --done-ground: #f3e4ef;
  --bad: #a0243a;
  --bad-ground: #fbe5e7;
  --shade: 0 1px 2px rgb(71 26 62 / 5%), 0 8px 28px -12px rgb(71 26 62 / 14%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151015;
    --card: #1e171f;
    --lifted: #46374a;
    --sunk: #271e28;
    --ink: #f4edf3;
    --soft: #b6a5b6;
    --line: #352a37;
    --brand: #86397a;
    --plum: #e2a8d2;
    --plum-deep: #efc5e4;
    --on-plum: #2c1027;
    --orchid: #7a4a70;
    --mauve: #b06d9d;
    --marigold: #f4b044;
    --ring: #e2a8d2;
    --wait: #f3c574;
    --wait-ground: #3a2b10;
    --good: #84d8ad;
    --good-ground: #14352a;
    --done: #e6b3d8;
    --done-ground: #3b2437;
    --bad: #ff9ea9;
    --bad-ground: #431a22;
    --shade: none;
  }
}
`;
