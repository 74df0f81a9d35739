// Compiled, never run: a React 19 shop writes our elements, and TypeScript knows them.
import type {} from 'goodword/react';

export const AccountPage = () => (
  <main>
    <goodword-share
      surface="account"
      className="wide"
      ongoodword-shared={({ detail }) => console.log(detail.channel, detail.outcome)}
      ongoodword-copied={({ detail }) => console.log(detail.code)}
    />
    <goodword-welcome />
    <goodword-portal
      ref={(element) => {
        element?.surface.toUpperCase();
      }}
    />
    {/* @ts-expect-error There is no such element. */}
    <goodword-fireworks />
    {/* @ts-expect-error A surface is a word. */}
    <goodword-share surface={7} />
  </main>
);
