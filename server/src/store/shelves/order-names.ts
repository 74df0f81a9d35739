/** Under which other names a platform knows an order: those of its payments and invoices. */
export interface OrderNames {
  /** Notes what a name stands for: an order's id, or another name. What was noted first stays. Answers whether it is new. */
  note(program: string, name: string, of: string): Promise<boolean>;
  find(program: string, name: string): Promise<string | undefined>;
}
