package io.crossing.rollout;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The same with the pages and the API before it. */
@Import(RolloutSlice.class)
@ConfigurationPropertiesScan("io.crossing.web")
@ComponentScan(
        basePackages = {
            "io.crossing.web",
            "io.crossing.people.web",
            "io.crossing.people.signin",
            "io.crossing.rollout.web"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Tests|Slice).*"))
class RolloutWebSlice {}
