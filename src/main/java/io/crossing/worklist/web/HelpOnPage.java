package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.worklist.HelpRequest;
import io.crossing.worklist.HelpState;
import io.crossing.worklist.WorkItemDetails;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom somebody asked for help with a work item, in words. */
@Component
class HelpOnPage {

    private final HolderNames names;
    private final TimeWords times;

    HelpOnPage(HolderNames names, TimeWords times) {
        this.names = names;
        this.times = times;
    }

    /**
     * A request for help.
     *
     * @param mine whether the reader was asked
     * @param withdrawable whether the reader may withdraw it
     */
    record Asked(
            String id,
            String helper,
            String askedBy,
            String at,
            String question,
            @Nullable String answer,
            boolean open,
            boolean mine,
            boolean withdrawable) {}

    /** What was withdrawn, or came to nothing, is left out. */
    List<Asked> of(WorkItemDetails details, Person reader, Locale locale) {
        return details.help().stream()
                .filter(one -> one.open() || one.state() == HelpState.ANSWERED)
                .map(one -> asked(one, details, reader, locale))
                .toList();
    }

    private Asked asked(HelpRequest one, WorkItemDetails details, Person reader, Locale locale) {
        boolean asker = one.askedBy().equals(reader.id());
        return new Asked(
                one.id().toString(),
                names.of(one.helper()),
                names.of(one.askedBy()),
                times.moment(one.askedAt(), reader.timeZone(), locale),
                one.question(),
                one.answer(),
                one.open(),
                one.helper().equals(reader.id()),
                one.open() && (asker || details.may().askForHelp()));
    }
}
