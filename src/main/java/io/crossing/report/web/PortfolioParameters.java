package io.crossing.report.web;

import io.crossing.process.Sentence;
import io.crossing.report.PortfolioFilter;
import io.crossing.report.PortfolioFilter.Standing;
import io.crossing.web.InvalidParameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the portfolio is asked for, as it stands in an address.
 *
 * @param is how it stands, such as {@code late}
 * @param on whom it waits for
 * @param sort kept as it came
 */
record PortfolioParameters(
        @Nullable String is,
        @Nullable String stage,
        @Nullable String sponsor,
        @Nullable String owner,
        @Nullable String lead,
        @Nullable String on,
        @Nullable String area,
        @Nullable String q,
        @Nullable String view,
        @Nullable String sort) {

    private static final Map<String, Standing> STANDINGS = standings();

    /** Every word for how a rollout stands: {@code under-way}, {@code late} … */
    static Map<String, Standing> standings() {
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            standings.put(standing.name().toLowerCase(Locale.ROOT).replace('_', '-'), standing);
        }
        return standings;
    }

    /** @param otherwise what is shown where nothing is said */
    PortfolioFilter filter(Standing otherwise) {
        return new PortfolioFilter(standing(otherwise), stage, sponsor, owner, lead, on, area, q);
    }

    private Standing standing(Standing otherwise) {
        if (is == null || is.isBlank()) {
            return otherwise;
        }
        Standing standing = STANDINGS.get(is.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (standing == null) {
            throw new InvalidParameter("is", Sentence.of("web.parameter.one-of", List.copyOf(STANDINGS.keySet())));
        }
        return standing;
    }

    /** Whether anything is left out that would be shown otherwise. */
    public boolean filtered() {
        return Arrays.asList(is, stage, sponsor, owner, lead, on, area, q).stream()
                .anyMatch(one -> one != null && !one.isBlank());
    }

    String viewName() {
        return view != null && (view.equals("board") || view.equals("timeline")) ? view : "table";
    }

    /** The address with all of it but the page, another view or order instead where one is given. */
    String address(String path, @Nullable String otherView, @Nullable String otherSort) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        put("is", is, address, values);
        put("stage", stage, address, values);
        put("sponsor", sponsor, address, values);
        put("owner", owner, address, values);
        put("lead", lead, address, values);
        put("on", on, address, values);
        put("area", area, address, values);
        put("q", q, address, values);
        put("view", otherView == null ? view : otherView, address, values);
        put("sort", otherSort == null ? sort : otherSort, address, values);
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(
            String name, @Nullable String value, UriComponentsBuilder address, Map<String, Object> values) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
    }
}
