package io.crossing.diagram.moving;

/** Somebody asked for a move, or for it to go on. */
record MoveAskedFor(MoveId id) {}
