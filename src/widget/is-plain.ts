import type { Program } from '../protocol/program.js';

/** Whether it stands in for a program that did not come: real versions begin with 1. */
export const isPlain = ({ version }: Program): boolean => version === 0;
