/** Reports as pages and as resources of the API. */
@NullMarked
package io.crossing.report.web;

import org.jspecify.annotations.NullMarked;
