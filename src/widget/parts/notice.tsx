interface NoticeProps {
  readonly text: string;
  readonly retry: string;
  readonly onRetry: () => void;
}

/** Something did not work, and what to do about it. */
export const Notice = ({ text, retry, onRetry }: NoticeProps) => (
  <div class="notice" part="notice">
    <p>{text}</p>
    <button type="button" onClick={onRetry}>
      {retry}
    </button>
  </div>
);
