import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { isLanguage, LANGUAGES, type Language, WORDS } from '../language.js';
import type { Till } from '../till.js';
import { AskCode } from './ask-code.js';
import { Done } from './done.js';
import { Found } from './found.js';
import { SignIn } from './sign-in.js';

export interface PageProps {
  till: Till;
  language: Signal<Language>;
  online: { readonly value: boolean };
}

export function Page({ till, language, online }: PageProps): JSX.Element {
  const step = till.step.value;
  const words = WORDS[language.value];
  const busy = till.busy.value;
  const common = { words, language: language.value, busy, till };
  return (
    <>
      <header>
        <p class="name">{words.title}</p>
        <select
          aria-label={words.language}
          value={language.value}
          onChange={({ currentTarget: { value } }) => {
            if (isLanguage(value)) language.value = value;
          }}
        >
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
        {step.is !== 'signed-out' && step.is !== 'opening' && (
          <button type="button" class="quiet" onClick={() => void till.signOut()}>
            {words.signOut}
          </button>
        )}
      </header>
      <p class="offline" role="status">
        {online.value ? '' : words.troubles.offline}
      </p>
      <main>
        {step.is === 'opening' && <p class="soft">{words.wait}</p>}
        {step.is === 'signed-out' && <SignIn {...common} trouble={step.trouble} />}
        {step.is === 'asking' && <AskCode {...common} trouble={step.trouble} />}
        {step.is === 'found' && <Found {...common} step={step} />}
        {step.is === 'done' && <Done {...common} step={step} />}
      </main>
    </>
  );
}
