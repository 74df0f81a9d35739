// What Sentry's own CDN answers for `feedback-modal.min.js`.
import { feedbackModalIntegration } from '@sentry/feedback';

Object.assign(window.Sentry, { feedbackModalIntegration });
