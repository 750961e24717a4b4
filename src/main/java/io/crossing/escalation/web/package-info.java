/** Escalations as pages and as resources of the API. */
@NullMarked
package io.crossing.escalation.web;

import org.jspecify.annotations.NullMarked;
