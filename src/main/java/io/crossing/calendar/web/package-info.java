/** Pages and resources of calendars. */
@NullMarked
package io.crossing.calendar.web;

import org.jspecify.annotations.NullMarked;
