/** Imports as pages and as resources of the API. */
@NullMarked
package io.crossing.imports.web;

import org.jspecify.annotations.NullMarked;
