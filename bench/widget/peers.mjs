// What is opened by a press on a page, each as its own documentation says, with as little configuration as it takes. Functions
// run in the page.

const inModules = (path) => `/bench/node_modules/${path}`;

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string[]} [scripts]  what the page loads
 * @property {Record<string, string>} [data]  attributes of the script's tag
 * @property {string[]} [sheets]
 * @property {string} [button]     attributes of the button that opens it
 * @property {() => void} [start]  runs once the page is there
 * @property {() => Element | null | undefined} panel  the popup, where there is one
 * @property {() => void} close
 */

/** @type {readonly Peer[]} */
export const peers = [
  {
    name: 'Goodword',
    scripts: ['/dist/goodword.js'],
    data: { endpoint: '/goodword', program: 'default' },
    button: 'data-goodword="open"',
    panel: () =>
      document
        .querySelector('goodword-root')
        ?.shadowRoot.querySelector('.root:not([data-wordless]) dialog[open]'),
    close: () => goodword('close'),
  },
  {
    name: 'floor: an empty dialog',
    start() {
      const dialog = document.createElement('dialog');
      const title = document.createElement('h2');
      Object.assign(title, { textContent: 'Share', id: 'title', tabIndex: -1, autofocus: true });
      dialog.setAttribute('aria-labelledby', 'title');
      dialog.append(title);
      document.querySelector('#share').onclick = () => {
        document.body.append(dialog);
        dialog.showModal();
      };
    },
    panel: () => document.querySelector('dialog[open]'),
    close: () => document.querySelector('dialog').close(),
  },
  {
    name: 'floor: Preact and signals',
    start() {
      const bring = () => import('/bundled/floor.js');
      const share = document.querySelector('#share');
      share.onmouseenter = bring;
      share.onclick = async () => (await bring()).open();
    },
    panel: () => document.querySelector('dialog[open]'),
    close: () => document.querySelector('dialog').close(),
  },
  {
    name: 'Sentry feedback',
    scripts: ['/bundled/sentry.js'],
    panel: () => document.querySelector('#sentry-feedback')?.shadowRoot.querySelector('.dialog'),
    close: () =>
      document.querySelector('#sentry-feedback').shadowRoot.querySelector('.btn--default').click(),
  },
  {
    name: 'Sentry feedback, bundled whole',
    scripts: ['/bundled/sentry-whole.js'],
    panel: () => document.querySelector('#sentry-feedback')?.shadowRoot.querySelector('.dialog'),
    close: () =>
      document.querySelector('#sentry-feedback').shadowRoot.querySelector('.btn--default').click(),
  },
  {
    name: 'cookieconsent',
    scripts: [inModules('vanilla-cookieconsent/dist/cookieconsent.umd.js')],
    sheets: [inModules('vanilla-cookieconsent/dist/cookieconsent.css')],
    button: 'data-cc="show-preferencesModal"',
    start() {
      const sections = [{ title: 'Needed', description: 'To shop.', linkedCategory: 'necessary' }];
      CookieConsent.run({
        autoShow: false,
        // A steered browser is one.
        hideFromBots: false,
        categories: { necessary: { enabled: true } },
        language: {
          default: 'en',
          translations: {
            en: {
              consentModal: { title: 'Cookies', acceptAllBtn: 'Accept' },
              preferencesModal: { title: 'Cookies', closeIconLabel: 'Close', sections },
            },
          },
        },
      });
    },
    panel: () => document.querySelector('#cc-main .pm'),
    close: () => CookieConsent.hidePreferences(),
  },
  {
    name: 'PostHog surveys',
    scripts: [inModules('posthog-js/dist/array.js')],
    start() {
      const options = { api_host: location.origin, autocapture: false, capture_pageview: false };
      posthog.init('phc_bench', options);
      const how = { displayType: 'popover', ignoreConditions: true, ignoreDelay: true };
      document.querySelector('#share').onclick = () => posthog.displaySurvey('survey-1', how);
    },
    panel: () =>
      document.querySelector('[class^=PostHogSurvey]')?.shadowRoot.querySelector('.ph-survey'),
    close: () =>
      document
        .querySelector('[class^=PostHogSurvey]')
        .shadowRoot.querySelector('.form-cancel')
        .click(),
  },
  {
    name: 'Formbricks surveys',
    start() {
      const bring = async () => {
        if (window.formbricksSurveys) return;
        const tag = document.createElement('script');
        tag.src = '/bench/node_modules/@formbricks/surveys/dist/index.umd.js';
        await new Promise((done, fail) => {
          Object.assign(tag, { onload: done, onerror: fail });
          document.head.append(tag);
        });
      };
      const question = { id: 'q1', type: 'openText', headline: 'What did you like?' };
      const survey = {
        id: 'survey-1',
        name: 'After the order',
        type: 'web',
        welcomeCard: { enabled: false, showResponseCount: false, timeToFinish: false },
        questions: [
          {
            ...question,
            required: false,
            inputType: 'text',
            buttonLabel: 'Send',
            longAnswer: false,
          },
        ],
        thankYouCard: { enabled: false },
        hiddenFields: { enabled: false },
        languages: [],
        styling: {},
      };
      document.querySelector('#share').onclick = async () => {
        await bring();
        formbricksSurveys.renderSurveyModal({
          survey,
          brandColor: '#b5492f',
          styling: {},
          isBrandingEnabled: false,
          languageCode: 'default',
          placement: 'center',
          clickOutside: true,
          darkOverlay: true,
          getSetIsError() {},
          getSetIsResponseSendingFinished() {},
          onClose() {
            document.querySelector('#formbricks-modal-container').remove();
          },
        });
      };
    },
    panel: () => document.querySelector('#formbricks-modal-container form'),
    close: () => document.querySelector('#formbricks-modal-container').remove(),
  },
];
