import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { problemWords } from '../problem-words.js';
import type { Session } from '../session.js';
import { Mark } from './icons.js';
import { Stream, WORD_OF_MOUTH } from './stream.js';

export interface SignInProps {
  session: Extract<Session, { kind: 'asking' | 'checking' }>;
  onSignIn: (key: string) => void;
}

export function SignIn({ session, onSignIn }: SignInProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const busy = session.kind === 'checking';
  const problem = session.kind === 'asking' ? session.problem : undefined;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) onSignIn(input.current?.value ?? '');
  };
  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <Mark />
        <h1>What are people saying about you?</h1>
        <p class="soft">
          The admin key was printed when it was made. This browser does not keep it, and stays
          signed in for twelve hours.
        </p>
        <form onSubmit={submit} novalidate>
          <label for="key">Admin key</label>
          <input
            ref={input}
            id="key"
            name="key"
            type="password"
            autocomplete="current-password"
            spellcheck={false}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && 'key-problem'}
          />
          <p id="key-problem" class="field-problem" role="alert">
            {problem && problemWords(problem)}
          </p>
          <button type="submit" class="button primary" aria-disabled={busy}>
            {busy ? 'Opening…' : 'Open the dashboard'}
          </button>
        </form>
      </div>
      <Stream counts={WORD_OF_MOUTH} />
    </main>
  );
}
