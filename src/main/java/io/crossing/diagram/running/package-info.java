/** What runs: where rollouts wait in a diagram, and what failed there. */
@NullMarked
package io.crossing.diagram.running;

import org.jspecify.annotations.NullMarked;
