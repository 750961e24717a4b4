/** The record of a rollout as rows, written in the transaction of whatever happened. */
@NullMarked
package io.crossing.rollout.jdbc;

import org.jspecify.annotations.NullMarked;
