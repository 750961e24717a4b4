/** Pages and resources of what runs. */
@NullMarked
package io.crossing.diagram.running.web;

import org.jspecify.annotations.NullMarked;
