/** What the steps of a diagram do to a rollout's record, and the words that its expressions use. */
@NullMarked
package io.crossing.rollout.step;

import org.jspecify.annotations.NullMarked;
