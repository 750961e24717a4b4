/** Crossing takes a pilot to standard practice; each package below is a module with one job. */
@NullMarked
package io.crossing;

import org.jspecify.annotations.NullMarked;
