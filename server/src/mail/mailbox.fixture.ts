import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** A real mail server on this machine: it keeps what it receives, and refuses as it is told. */
export async function openMailbox() {
  const received: ReceivedMail[] = [];
  const waiting: { count: number; done: () => void }[] = [];
  let refusing: { code: number; text: string } | undefined;
  let refused = 0;
  const refuse = () => {
    refused++;
    return Object.assign(new Error(refusing?.text), { responseCode: refusing?.code });
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, answer) => (refusing ? answer(refuse()) : answer()),
    onData(stream, { envelope }, answer) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const raw = Buffer.concat(parts);
        const to = envelope.rcptTo.map(({ address }) => address).join();
        received.push({ to, raw: raw.toString(), mail: await simpleParser(raw) });
        answer();
        for (const { count, done } of waiting) if (received.length >= count) done();
      });
    },
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    refused: () => refused,
    /** Refuses every recipient from now on, or none. */
    refuses: (code?: number, text = 'No such mailbox') => {
      refusing = code === undefined ? undefined : { code, text };
    },
    /** Waits until so many mails were received. */
    has: (count: number) =>
      new Promise<void>((done) => {
        if (received.length >= count) done();
        else waiting.push({ count, done });
      }),
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
