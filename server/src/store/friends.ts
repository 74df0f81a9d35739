/**
 * SQL for the friends who arrived by a link: each visitor once per code, the owner of the code left out. `$1` is
 * the program; more conditions may follow.
 */
export const FRIENDS = `events e
  join advocates a on a.program = e.program and a.code_key = e.code_key and a.visitor <> e.visitor
  where e.program = $1 and e.type = 'visit'`;
