/** The pages "My work" and the resource {@code tasks} of the API. */
@NullMarked
package io.crossing.worklist.web;

import org.jspecify.annotations.NullMarked;
