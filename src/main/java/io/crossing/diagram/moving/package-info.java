/** Moving running rollouts from one version of a diagram to another, one after the other, each wholly or not at all. */
@NullMarked
package io.crossing.diagram.moving;

import org.jspecify.annotations.NullMarked;
