package io.crossing.diagram.wall;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Timers that would keep a server busy: too soon, too often, or before anybody has started anything. */
final class BpmnTimes {

    private static final Pattern CYCLE = Pattern.compile("R([0-9]{0,6})/(P[^/]{1,40})");
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Findings findings;

    BpmnTimes(Findings findings) {
        this.findings = findings;
    }

    void check(XmlElement root) {
        root.all().filter(element -> element.is("bpmn:timeDuration")).forEach(this::checkDuration);
        root.all().filter(element -> element.is("bpmn:timeCycle")).forEach(this::checkCycle);
        root.all().filter(element -> element.is("bpmn:process")).forEach(this::checkStarts);
        root.all()
                .filter(element -> element.is("bpmn:conditionalEventDefinition"))
                .forEach(this::checkCondition);
    }

    private void checkDuration(XmlElement duration) {
        if (isLiteral(duration)
                && length(duration.text()).filter(BpmnTimes::longEnough).isEmpty()) {
            findings.add(Rule.TIMER_PERIOD, duration.id(), duration.text());
        }
    }

    private void checkCycle(XmlElement cycle) {
        Matcher parts = CYCLE.matcher(cycle.text());
        if (!parts.matches() || parts.group(1).isEmpty() || Integer.parseInt(parts.group(1)) > Limits.REPEATS) {
            findings.add(Rule.TIMER_REPEATS, cycle.id(), cycle.text());
        } else if (length(parts.group(2)).filter(BpmnTimes::longEnough).isEmpty()) {
            findings.add(Rule.TIMER_PERIOD, cycle.id(), cycle.text());
        }
    }

    /** A timer or a condition that starts a process is armed while the file is deployed, and starts it without a rollout. */
    private void checkStarts(XmlElement process) {
        process.children("bpmn:startEvent")
                .filter(start -> start.has("bpmn:timerEventDefinition") || start.has("bpmn:conditionalEventDefinition"))
                .forEach(start -> findings.add(Rule.START_BY_ITSELF, start.id(), start.id()));
    }

    /** A condition that does not interrupt is met again by what it leads to. */
    private void checkCondition(XmlElement condition) {
        XmlElement event = condition.parent();
        if (event != null
                && (event.attribute("cancelActivity").equals("false")
                        || event.attribute("isInterrupting").equals("false"))) {
            findings.add(Rule.CONDITION_REPEATS, event.id(), event.id());
        }
    }

    private static boolean isLiteral(XmlElement time) {
        return !ExpressionsIn.any(time.text());
    }

    /** Whether a timer makes a way round wait: for long enough, or until a time that the rollout works out; a date that is written down passes. */
    static boolean waits(XmlElement timer) {
        return timer.children().stream()
                .filter(time -> time.is("bpmn:timeDuration", "bpmn:timeDate"))
                .anyMatch(time -> !isLiteral(time)
                        || length(time.text()).filter(BpmnTimes::longEnough).isPresent());
    }

    private static boolean longEnough(Duration duration) {
        return duration.compareTo(SHORTEST) >= 0;
    }

    private static Optional<Duration> length(String duration) {
        try {
            int time = duration.indexOf('T');
            Period days = time == 1 ? Period.ZERO : Period.parse(time < 0 ? duration : duration.substring(0, time));
            Duration clock = time < 0 ? Duration.ZERO : Duration.parse("P" + duration.substring(time));
            return Optional.of(clock.plusDays(days.getDays() + days.toTotalMonths() * 28));
        } catch (DateTimeParseException | ArithmeticException notADuration) {
            return Optional.empty();
        }
    }
}
