import type { ReadonlySignal } from '@preact/signals';
import { no, type Problem, type Program, type Result } from 'goodword/protocol';
import type { Door } from './session.js';

/** Asks the backend with the pass and the program of now. */
export type Asked = <T>(
  ask: (pass: string, program: string) => Promise<Result<T>>,
) => Promise<Result<T>>;

/** Asks with the pass of now, for what belongs to no program. */
export type AskedAnyway = <T>(ask: (pass: string) => Promise<Result<T>>) => Promise<Result<T>>;

const NOBODY = no('stopped', 'Nobody is signed in.');
const ENDED: Problem = no('stopped', 'Your session has ended. Sign in once more.').problem;

/** Both ways of asking; a session that has ended closes the door. */
export function createAsking(
  door: Door,
  program: ReadonlySignal<Program | undefined>,
): { readonly asked: Asked; readonly anyway: AskedAnyway } {
  const anyway: AskedAnyway = async (ask) => {
    const session = door.session.peek();
    if (session.kind !== 'open') return NOBODY;
    const result = await ask(session.pass);
    if (!result.ok && result.problem.code === 'unauthorised' && door.session.peek() === session) {
      door.signOut(ENDED);
    }
    return result;
  };
  const asked: Asked = async (ask) => {
    const id = program.peek()?.id;
    return id === undefined ? NOBODY : anyway((pass) => ask(pass, id));
  };
  return { asked, anyway };
}
