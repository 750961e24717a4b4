package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.worklist.SavedFilter;
import io.crossing.worklist.SavingFilter;
import io.crossing.worklist.WorkItemFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Finds out what a list shows: what its address says, or the saved filter that it names. */
@Component
class ShownFilter {

    private final SavingFilter saving;

    ShownFilter(SavingFilter saving) {
        this.saving = saving;
    }

    /** @throws io.crossing.worklist.FilterUnknown if it names none that the reader sees */
    WorkItemFilter of(ListParameters parameters, Person reader) {
        SavedFilter saved = saved(parameters, reader);
        return saved == null ? parameters.toFilter() : saved.shows();
    }

    @Nullable SavedFilter saved(ListParameters parameters, Person reader) {
        return StringUtils.hasText(parameters.filter())
                ? saving.get(FiltersResource.id(parameters.filter().strip()), reader)
                : null;
    }
}
