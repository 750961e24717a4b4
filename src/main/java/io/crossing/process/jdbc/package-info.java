/** The kernel's own tables. */
@NullMarked
package io.crossing.process.jdbc;

import org.jspecify.annotations.NullMarked;
