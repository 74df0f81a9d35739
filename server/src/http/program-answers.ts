import { no, type ProgramFault } from 'goodword/protocol';
import type { Replaced } from '../ledger/program-book.js';
import { spokenProgram } from '../rewards/spoken-program.js';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { taggedResponse, tagOf } from './tagged-response.js';

export const UNKNOWN_PROGRAM = no('unknown-program', 'There is no program with this id.').problem;

/** What is wrong with a program, for whoever mends it. */
export const faultWords = ({ program, fault, served }: ProgramFault): string =>
  `The program "${program}" contradicts itself, and ${
    served === undefined ? 'is not served' : `version ${served} of it is served`
  }: ${fault}.`;

/** That the set-up has undone what a person published, for whoever changed it. */
export const replacedWords = ({ old, by }: Replaced): string =>
  `The set-up says the program "${by.id}" anew: version ${by.version} replaces version ${old.version}, which was published in the dashboard.`;

/** `GET /v1/programs/{id}` */
export const getProgram: Answer = ({ req }, { book, programFaults }) => {
  const id = req.param('id') ?? '';
  const program = book.current(id);
  const fault = programFaults.find((one) => one.program === id);
  if (!program) {
    const problem = fault && no('program-contradicts', faultWords(fault)).problem;
    return problemResponse(problem ?? UNKNOWN_PROGRAM);
  }
  const { mails: _, ...shown } = spokenProgram(program);
  const body = JSON.stringify({ ...shown, ...(fault && { fault: fault.fault }) });
  const headers = { 'cache-control': 'public, max-age=60', 'content-type': 'application/json' };
  return taggedResponse(req.raw, body, headers, tagOf(body));
};
