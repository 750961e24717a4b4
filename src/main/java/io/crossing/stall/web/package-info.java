/** The diagnosis of a stall on pages and for programs. */
@NullMarked
package io.crossing.stall.web;

import org.jspecify.annotations.NullMarked;
