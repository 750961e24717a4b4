package io.crossing.rollout;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The same with the calendars' pages and resources. */
@Import(RolloutWebSlice.class)
@ComponentScan(
        basePackages = "io.crossing.calendar",
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Tests|Slice).*"))
class CalendarSlice {}
