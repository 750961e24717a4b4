package io.crossing.worklist.web;

import io.crossing.worklist.SavedFilter;
import io.crossing.worklist.WorkItemFilter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list with its filter, so that it can be kept and passed on. */
@Component
class ListAddress {

    String of(WorkItemFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/work");
        words(filter).forEach(address::queryParam);
        return address.encode().build().toUriString();
    }

    /** The address of a saved filter, which stays when the filter is changed. */
    String of(SavedFilter filter) {
        return "/work?filter=" + filter.id();
    }

    /** The parameters of that address, in their order. */
    Map<String, String> words(WorkItemFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("scope", filter.scope().name().toLowerCase(Locale.ROOT));
        if (filter.rollout() != null) {
            words.put("rollout", filter.rollout().toString());
        }
        if (!filter.stage().isBlank()) {
            words.put("stage", filter.stage());
        }
        if (!filter.area().isBlank()) {
            words.put("area", filter.area());
        }
        if (filter.due() != null) {
            words.put("due", filter.due().name().toLowerCase(Locale.ROOT));
        }
        if (filter.overdue() != null) {
            words.put("overdue", filter.overdue().toString());
        }
        if (filter.putOff()) {
            words.put("putOff", "true");
        }
        if (!filter.text().isBlank()) {
            words.put("q", filter.text());
        }
        return words;
    }
}
