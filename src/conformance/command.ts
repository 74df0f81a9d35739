import { type ConformanceReport, reportAsText } from './report.js';

/** What the command line was asked for. */
export interface Command {
  readonly endpoint: string;
  readonly program: string;
  readonly adminKey?: string;
  readonly webhookSecret?: string;
  readonly origin?: string;
}

export const USAGE = `Looks whether a backend keeps the Goodword protocol.

  goodword-conformance <endpoint> [--program default] [--origin https://shop.example] [--json]

The checks leave advocates, visits and orders behind: name a program made for it.
Two environment variables let it look at more:
  GOODWORD_ADMIN_KEY        opens /v1/admin
  GOODWORD_WEBHOOK_SECRET   signs orders, whsec_…

Ends with 0 where every rule is kept, 1 where one is not, 2 where it was asked wrongly.`;

type Check = (command: Command) => Promise<ConformanceReport>;

/** Runs the command line; answers the exit code. Secrets come by the environment: arguments are seen by everybody. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  check: Check,
  print: (text: string) => void,
): Promise<number> {
  const command = read(args, env);
  if (!command) {
    print(USAGE);
    return 2;
  }
  const report = await check(command);
  print(args.includes('--json') ? JSON.stringify(report, null, 2) : reportAsText(report));
  return report.failed > 0 ? 1 : 0;
}

const FLAGS = ['--program', '--origin'];

function read(args: readonly string[], env: Readonly<Record<string, string | undefined>>) {
  const values = new Map<string, string>();
  const plain: string[] = [];
  const left = args.filter((arg) => arg !== '--json');
  for (let nth = 0; nth < left.length; nth++) {
    const arg = left[nth] ?? '';
    if (FLAGS.includes(arg)) values.set(arg, left[++nth] ?? '');
    else plain.push(arg);
  }
  const [endpoint = ''] = plain;
  const wrong = plain.length !== 1 || [...values.values()].includes('');
  if (wrong || !/^https?:\/\/[^/]/.test(endpoint)) return undefined;
  const origin = values.get('--origin');
  const { GOODWORD_ADMIN_KEY: adminKey, GOODWORD_WEBHOOK_SECRET: webhookSecret } = env;
  const command: Command = {
    endpoint,
    program: values.get('--program') ?? 'default',
    ...(origin && { origin }),
    ...(adminKey && { adminKey }),
    ...(webhookSecret && { webhookSecret }),
  };
  return command;
}
