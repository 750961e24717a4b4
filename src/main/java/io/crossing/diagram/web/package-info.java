/** Pages and resources of the workshop. */
@NullMarked
package io.crossing.diagram.web;

import org.jspecify.annotations.NullMarked;
