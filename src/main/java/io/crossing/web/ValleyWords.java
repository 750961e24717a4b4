package io.crossing.web;

import io.crossing.web.ValleyPicture.Pier;
import io.crossing.web.ValleyPicture.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what {@link ValleyPicture} draws. */
@Component
class ValleyWords {

    private final MessageSource messages;

    ValleyWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Where it stands: {@code Stage 3 of 9: Readiness, late}. */
    String title(List<Pier> piers, Locale locale) {
        List<Integer> current = IntStream.range(0, piers.size())
                .filter(index -> piers.get(index).state() == State.CURRENT)
                .boxed()
                .toList();
        if (!current.isEmpty()) {
            return current.stream().map(index -> at(piers, index, locale)).collect(Collectors.joining("; "));
        }
        boolean started = piers.stream().anyMatch(pier -> pier.state() == State.DONE);
        return messages.getMessage(
                started ? "web.valley.end" : "web.valley.start", new Object[] {piers.size()}, locale);
    }

    /** Every stage with its state. */
    String all(List<Pier> piers, Locale locale) {
        return piers.stream()
                .map(pier -> pier.name() + ", " + state(pier, locale))
                .collect(Collectors.joining("; "));
    }

    String state(Pier pier, Locale locale) {
        String state = message("web.state." + sign(pier.state()), locale);
        return pier.late() ? state + ", " + message("web.state.late", locale) : state;
    }

    /** The name of a state's sign, as the design system calls it. */
    static String sign(State state) {
        return switch (state) {
            case DONE -> "done";
            case CURRENT -> "now";
            case AHEAD -> "ahead";
            case SKIPPED -> "skipped";
        };
    }

    private String at(List<Pier> piers, int index, Locale locale) {
        Pier pier = piers.get(index);
        String place =
                messages.getMessage("web.valley.at", new Object[] {index + 1, piers.size(), pier.name()}, locale);
        return pier.late() ? place + ", " + message("web.state.late", locale) : place;
    }

    private String message(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
