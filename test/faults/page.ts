import type { Tracker } from './tracker.js';

/** A page of the shop that embeds a tracker. `script` runs before it. */
export const pageOf = (tracker: Tracker, script = ''): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Mugs</title><link rel="icon" href="data:,">
<script>window.thrown = []; addEventListener('error', (e) => thrown.push(e.message));
addEventListener('unhandledrejection', (e) => thrown.push(String(e.reason)));</script>
<script>${script}</script>
${tracker.tags}
<h1>Mugs</h1><p>A page like any other.</p></html>`;
