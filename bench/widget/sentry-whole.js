// Sentry with its form in the shop's script.
import { feedbackIntegration, init } from '@sentry/browser';
import { start } from './sentry-start.js';

start(init, feedbackIntegration);
