/**
 * The mailbox behind an e-mail address, so that one person has one: without blanks and capitals, without what follows a
 * `+`, and at Gmail without dots, all of which it leaves out itself.
 */
export function mailbox(email: string): string {
  const [, name = '', domain = ''] = /^([^@]*)@(.*)$/.exec(email.trim().toLowerCase()) ?? [];
  if (domain === '') return email.trim().toLowerCase();
  const base = name.replace(/(.)\+.*$/, '$1');
  return /^(gmail|googlemail)\.com$/.test(domain)
    ? `${base.replaceAll('.', '')}@gmail.com`
    : `${base}@${domain}`;
}
