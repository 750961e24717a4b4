/** Accounts as pages and as resources of the API. */
@NullMarked
package io.crossing.people.web;

import org.jspecify.annotations.NullMarked;
