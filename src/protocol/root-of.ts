/** The backend's address as paths are put behind it: shops write it with a slash at its end, and without. */
export const rootOf = (endpoint: string): string => endpoint.replace(/\/+$/, '');
