import { render } from 'preact';
import { ShareSheet } from '../parts/share-sheet.js';
import { createShareView } from '../share-view.js';
import { inline } from '../styles/inline.js';
import { popup } from '../styles/popup.js';
import type { WidgetOptions } from '../widget-options.js';

interface InlineOptions extends WidgetOptions {
  readonly surface: string;
  readonly onGone: () => void;
}

/** Shows what the popup says in an element of the page: on an account page, or where a page is about sharing. Answers its end. */
export function showInline(options: InlineOptions, into: Element): () => void {
  const { host, props } = createShareView(options, popup + inline, into);
  render(
    <section class="inline" part="inline" aria-labelledby="headline">
      <ShareSheet {...props} />
    </section>,
    host.mount,
  );
  host.attach();
  options.onOpen(options.surface);
  void props.state.load();
  return () => {
    render(null, host.mount);
    host.remove();
    options.onGone();
  };
}
