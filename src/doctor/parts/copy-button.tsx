import { Component } from 'preact';

export type CopyText = (text: string, shown: Element | null) => Promise<boolean>;

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly copy: CopyText;
  /** What is selected where the browser refuses to copy. */
  readonly shown: () => Element | null;
  readonly class?: string;
}
type Copied = { readonly is: 'idle' | 'copied' | 'by-hand' };

const WORDS = { copied: 'Copied', 'by-hand': 'Press Ctrl+C' };

/** Copies, and says what became of it. */
export class CopyButton extends Component<CopyButtonProps, Copied> {
  override state: Copied = { is: 'idle' };

  async copy(): Promise<void> {
    const { copy, text, shown } = this.props;
    this.setState({ is: (await copy(text(), shown())) ? 'copied' : 'by-hand' });
  }

  override render({ label, class: name = '' }: CopyButtonProps, { is }: Copied) {
    return (
      <button type="button" class={name} data-copy={is} onClick={() => void this.copy()}>
        <span aria-live="polite">{is === 'idle' ? label : WORDS[is]}</span>
      </button>
    );
  }
}
