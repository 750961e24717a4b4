package io.crossing.worklist.web;

import io.crossing.worklist.WorkItemFilter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list with its filter, so that it can be kept and passed on. */
@Component
class ListAddress {

    String of(WorkItemFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/work")
                .queryParam("scope", filter.scope().name().toLowerCase(Locale.ROOT));
        if (filter.rollout() != null) {
            address.queryParam("rollout", filter.rollout());
        }
        if (!filter.stage().isBlank()) {
            address.queryParam("stage", filter.stage());
        }
        if (filter.overdue() != null) {
            address.queryParam("overdue", filter.overdue());
        }
        if (filter.putOff()) {
            address.queryParam("putOff", true);
        }
        if (!filter.text().isBlank()) {
            address.queryParam("q", filter.text());
        }
        return address.encode().build().toUriString();
    }

    /** Whether the list shows less than there is. */
    boolean narrowed(WorkItemFilter filter) {
        return filter.rollout() != null
                || !filter.stage().isBlank()
                || filter.overdue() != null
                || !filter.text().isBlank();
    }
}
