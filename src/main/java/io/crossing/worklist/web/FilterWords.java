package io.crossing.worklist.web;

import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.worklist.WorkItemFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a filter shows: "Everybody's · Finance · Late". */
@Component
class FilterWords {

    private final MessageSource messages;
    private final Rollouts rollouts;

    FilterWords(MessageSource messages, Rollouts rollouts) {
        this.messages = messages;
        this.rollouts = rollouts;
    }

    String of(WorkItemFilter filter, Locale locale) {
        List<String> words = new ArrayList<>();
        words.add(say(filter.putOff() ? "put-off" : filter.scope().name(), locale));
        if (filter.rollout() != null) {
            words.add(rollouts.find(filter.rollout()).map(Rollout::name).orElse(say("rollout.gone", locale)));
        }
        if (!filter.stage().isBlank()) {
            words.add(filter.stage().replaceFirst("(?i)^stage_", ""));
        }
        if (!filter.area().isBlank()) {
            words.add(filter.area());
        }
        if (filter.due() != null) {
            words.add(say("window." + filter.due().name(), locale));
        }
        if (filter.overdue() != null) {
            words.add(say(filter.overdue() ? "was-late" : "was-in-time", locale));
        }
        if (!filter.text().isBlank()) {
            words.add("“" + filter.text() + "”");
        }
        return String.join(" · ", words);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage("worklist." + key.toLowerCase(Locale.ROOT), null, locale);
    }
}
