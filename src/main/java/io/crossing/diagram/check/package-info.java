/** What is checked before a change is published, beside the wall: rules of our own, each with a code, a reason and an example. */
@NamedInterface("check")
@NullMarked
package io.crossing.diagram.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
