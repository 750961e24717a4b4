/** Pages and resources of moves. */
@NullMarked
package io.crossing.diagram.moving.web;

import org.jspecify.annotations.NullMarked;
