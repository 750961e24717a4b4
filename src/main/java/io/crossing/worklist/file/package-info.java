/** The files that may be attached to a work item, known by their names and by what is in them. */
@NullMarked
package io.crossing.worklist.file;

import org.jspecify.annotations.NullMarked;
