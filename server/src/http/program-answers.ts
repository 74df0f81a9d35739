import { no, type ProgramFault } from 'goodword/protocol';
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
