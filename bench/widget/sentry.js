// Sentry as a shop's bundler would put it into its script: the form comes when it is opened.
import { feedbackAsyncIntegration, init } from '@sentry/browser';
import { start } from './sentry-start.js';

start(init, feedbackAsyncIntegration);
