/** Pages and resources of publishing. */
@NullMarked
package io.crossing.diagram.publishing.web;

import org.jspecify.annotations.NullMarked;
