package io.crossing.diagram.running.web;

import io.crossing.process.Incidents.Incident;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in plain words what failed. */
@Component
class IncidentWords {

    private final Rollouts rollouts;
    private final MessageSource messages;

    IncidentWords(Rollouts rollouts, MessageSource messages) {
        this.rollouts = rollouts;
        this.messages = messages;
    }

    String why(Incident incident) {
        return say(
                "incident.why."
                        + incident.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                incident.name(),
                Objects.requireNonNullElse(incident.variable(), ""),
                Objects.requireNonNullElse(incident.value(), ""));
    }

    String rollout(RolloutId id) {
        return rollouts.find(id).map(Rollout::name).orElse(id.toString());
    }

    String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(LocaleContextHolder.getLocale())
                .format(at.atZone(zone));
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
