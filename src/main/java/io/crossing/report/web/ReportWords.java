package io.crossing.report.web;

import io.crossing.people.Role;
import io.crossing.process.WorkingTime;
import io.crossing.report.PortfolioRow;
import io.crossing.report.PortfolioRow.Wait;
import io.crossing.rollout.RolloutState;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says days, numbers and states as the reader's language does. */
@Component
class ReportWords {

    private final MessageSource messages;
    private final WorkingTime time;

    ReportWords(MessageSource messages, WorkingTime time) {
        this.messages = messages;
        this.time = time;
    }

    String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /** {@code 12 Jun 2026}. */
    String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(say("report.pattern.day", locale), locale)
                .format(day);
    }

    /** The day or, where a working day is shorter than a day, the moment; a dash for none. */
    String day(@Nullable Instant at, ZoneId zone, Locale locale) {
        if (at == null) {
            return "–";
        }
        String pattern = time.scaled() ? "report.pattern.moment" : "report.pattern.day";
        return DateTimeFormatter.ofPattern(say(pattern, locale), locale).format(at.atZone(zone));
    }

    /** {@code 12 Jun 2026, 14:03}. */
    String moment(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern(say("report.pattern.exactly", locale), locale)
                .format(at.atZone(zone));
    }

    /** {@code 12 days}: whole days that have passed. */
    String days(double days, Locale locale) {
        return say("report.days", locale, (long) Math.floor(days));
    }

    /** A number with so many digits after the point. */
    static String number(double number, int digits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    String state(RolloutState state, Locale locale) {
        return say("report.state." + state.name(), locale);
    }

    /** How a rollout stands, in words: {@code 3 days late}, {@code due 12 Jun 2026}, {@code stopped}. */
    String standing(PortfolioRow row, ZoneId zone, Locale locale) {
        if (row.state() != RolloutState.RUNNING) {
            LocalDate until = row.heldUntil();
            return row.state() == RolloutState.ON_HOLD && until != null
                    ? say("report.portfolio.held-until", locale, day(until, locale))
                    : state(row.state(), locale);
        }
        LocalDate until = row.heldUntil();
        if (until != null) {
            return say("report.portfolio.held-until", locale, day(until, locale));
        }
        Double late = row.daysLate();
        if (late != null) {
            return say("report.portfolio.late", locale, (long) Math.floor(late));
        }
        return row.stageDueAt() == null
                ? say("report.portfolio.no-deadline", locale)
                : say("report.portfolio.due", locale, day(row.stageDueAt(), zone, locale));
    }

    /** The sign of the design system for it. */
    static String sign(PortfolioRow row) {
        return switch (row.state()) {
            case EMBEDDED, RESCOPED -> "done";
            case STOPPED -> "stopped";
            case ON_HOLD -> "hold";
            case RUNNING -> row.heldUntil() != null ? "hold" : row.overdue() ? "late" : "now";
        };
    }

    /** Who holds something, or the role it is offered to. */
    String holder(Wait wait, Locale locale) {
        if (wait.person() != null) {
            return wait.person().name();
        }
        String group = wait.group();
        return group == null
                ? say("report.nobody", locale)
                : Role.ofGroup(group)
                        .map(role -> say("report.any." + role.name(), locale))
                        .orElse(group);
    }
}
