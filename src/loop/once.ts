import { no, type Result } from '../protocol/result.js';

/**
 * Loads once and remembers a success; a failure is forgotten, so that the next caller tries again. What is
 * thrown meanwhile (a part that could not be loaded, say) becomes the problem `unreachable`.
 */
export function once<T>(load: () => Promise<Result<T>>): () => Promise<Result<T>> {
  let loading: Promise<Result<T>> | undefined;
  return () => {
    loading ??= load()
      .catch((error) => no('unreachable', String(error)))
      .then((result) => {
        if (!result.ok) loading = undefined;
        return result;
      });
    return loading;
  };
}
