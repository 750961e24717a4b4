/** Publishing a change: somebody else looks at it, then its files are deployed together, now or at a set time. */
@NamedInterface("publishing")
@NullMarked
package io.crossing.diagram.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
