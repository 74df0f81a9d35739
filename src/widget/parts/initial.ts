/** The letter by which somebody is shown, with its accents, which may be code points of their own. */
export const initialOf = (name: string | undefined): string | undefined =>
  name?.match(/\P{M}\p{M}*/u)?.[0].toUpperCase();
