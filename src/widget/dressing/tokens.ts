/** Custom properties that a look may set, by name. What the page sets as `--goodword-…` wins over them. */
export type Tokens = Partial<Record<'--accent' | '--own-on' | '--font' | '--radius', string>>;
