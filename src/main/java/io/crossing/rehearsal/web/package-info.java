/** The fast-forward as a page and as a resource. */
@NullMarked
package io.crossing.rehearsal.web;

import org.jspecify.annotations.NullMarked;
