import type { JSX } from 'preact';
import type { Piece, Sentence } from '../sentence.js';

/** Names stand alone in their direction, so that an Arabic name does not turn the sentence around. */
export function Words({ of }: { of: Sentence }): JSX.Element {
  return <>{of.map(draw)}</>;
}

function draw(piece: Piece): JSX.Element | string {
  if (typeof piece === 'string') return piece;
  if ('figure' in piece) return <strong class="figure">{piece.figure}</strong>;
  if ('name' in piece) return <bdi class="name">{piece.name}</bdi>;
  return <bdi class="code">{piece.code}</bdi>;
}
