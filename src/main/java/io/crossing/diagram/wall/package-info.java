/**
 * The wall in front of every deployment: what a diagram, a table or a form may contain. Everything that is not known is refused, by the element
 * that contains it, with what to use instead.
 */
@NamedInterface("wall")
@NullMarked
package io.crossing.diagram.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
