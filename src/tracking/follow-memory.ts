import type { Memory } from './memory.js';

/** Tells of every change that this page makes to a memory, right after it. Answers the undo. */
export function followMemory(memory: Memory, changed: () => void): () => void {
  const { write, erase } = memory;
  let following = true;
  const tell = () => following && changed();
  const ours: Pick<Memory, 'write' | 'erase'> = {
    write(remembered) {
      write(remembered);
      tell();
    },
    erase() {
      erase();
      tell();
    },
  };
  Object.assign(memory, ours);
  return () => {
    following = false;
    // Where somebody else follows since, ours stays in the chain and tells nobody.
    if (memory.write === ours.write && memory.erase === ours.erase) {
      Object.assign(memory, { write, erase });
    }
  };
}
