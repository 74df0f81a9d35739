import { scriptPage } from './script-page.js';

/** `GET /dashboard` and `GET /dashboard/dashboard.js` */
export const { getPage: getDashboard, getScript: getDashboardScript } = scriptPage({
  ...{ name: 'dashboard', title: 'Goodword', called: 'dashboard' },
  script: ({ dashboard }) => dashboard(),
  camera: '()',
});
