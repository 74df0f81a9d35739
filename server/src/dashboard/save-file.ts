/** Hands a text over as a file; what it is follows from the end of its name. */
export function saveFile(page: Document, name: string, text: string): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/csv;charset=utf-8';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read it after the click, and none says when it is done.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
