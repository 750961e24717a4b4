/** What differs between two states of a diagram, a table or a form: in what happens, and apart from it in the drawing. */
@NamedInterface("diff")
@NullMarked
package io.crossing.diagram.diff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
