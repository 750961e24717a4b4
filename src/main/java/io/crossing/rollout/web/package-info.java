/** Rollouts as pages and as resources of the API. */
@NullMarked
package io.crossing.rollout.web;

import org.jspecify.annotations.NullMarked;
