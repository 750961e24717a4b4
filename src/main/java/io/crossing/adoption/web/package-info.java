/** Adoption on pages and for programs. */
@NullMarked
package io.crossing.adoption.web;

import org.jspecify.annotations.NullMarked;
