import { scriptPage } from './script-page.js';

/** `GET /redeem` and `GET /redeem/redeem.js` */
export const { getPage: getRedeemPage, getScript: getRedeemScript } = scriptPage({
  ...{ name: 'redeem', title: 'Redeem a code', called: 'redeem page' },
  script: ({ redeemPage }) => redeemPage(),
  // It reads codes by the camera.
  camera: '(self)',
});
