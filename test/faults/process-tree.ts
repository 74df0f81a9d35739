import { execFileSync } from 'node:child_process';

interface Entry {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): Entry[] {
  const list = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return list.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
}

/** All processes whose command line names this folder, and their children, oldest first. */
export function treeOf(folder: string): number[] {
  const all = processes();
  const found = new Set(
    all.filter(({ command }) => command.includes(folder)).map(({ pid }) => pid),
  );
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return [...found].sort((a, b) => a - b);
}

/** Ends processes as a power cut would: none of them gets a chance to write anything. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}
