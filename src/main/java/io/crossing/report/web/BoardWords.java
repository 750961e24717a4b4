package io.crossing.report.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.report.BoardReport;
import io.crossing.report.BoardReport.Activated;
import io.crossing.report.BoardReport.Ask;
import io.crossing.report.BoardReport.Expected;
import io.crossing.report.BoardReport.InStage;
import io.crossing.report.BoardReport.Moved;
import io.crossing.report.BoardReport.Stop;
import io.crossing.report.BoardReport.Stuck;
import io.crossing.report.SurvivalCurve;
import io.crossing.web.ValleyPicture.Pier;
import io.crossing.web.ValleyPicture.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a board page into words: names for accounts, days and numbers as the reader's language writes them. */
@Component
class BoardWords {

    private final ReportWords words;
    private final People people;

    BoardWords(ReportWords words, People people) {
        this.words = words;
        this.people = people;
    }

    BoardText of(BoardReport board, ZoneId zone, Locale locale) {
        Speech speech = new Speech(names(board), zone, locale);
        return new BoardText(
                words.moment(board.at(), zone, locale),
                words.day(board.since(), locale),
                piers(board.stages(), locale),
                curve(board.curve(), locale),
                board.activation().stream().map(speech::activated).toList(),
                board.moved().stream().map(speech::moved).toList(),
                board.movedInAll() - board.moved().size(),
                board.stuck().stream().map(speech::stuck).toList(),
                board.stuckInAll() - board.stuck().size(),
                board.stops().stream().map(speech::stop).toList(),
                board.asks().stream().map(speech::ask).toList(),
                board.expected().stream().map(speech::expected).toList(),
                board.calibration().forecasts() == 0
                        ? words.say("report.board.no-calibration", locale)
                        : words.say(
                                "report.board.calibration",
                                locale,
                                board.calibration().forecasts(),
                                board.calibration().percentByP85(),
                                board.calibration().percentByP50()));
    }

    /** How the share that still moves has fallen up to the last stop. */
    private String curve(List<SurvivalCurve.Step> curve, Locale locale) {
        if (curve.isEmpty()) {
            return words.say("report.board.curve.none", locale);
        }
        SurvivalCurve.Step last = curve.get(curve.size() - 1);
        return words.say(
                "report.board.curve",
                locale,
                Math.round(last.at()),
                Math.round(100 * last.share()),
                curve.stream().mapToLong(SurvivalCurve.Step::ended).sum());
    }

    /** The whole portfolio as one line across the valley: the piers where somebody stands are marked. */
    private List<Pier> piers(List<InStage> stages, Locale locale) {
        return stages.stream()
                .map(stage -> new Pier(
                        words.say("report.board.pier", locale, stage.name(), stage.count()),
                        stage.count() > 0 ? State.CURRENT : State.AHEAD,
                        stage.late() > 0))
                .toList();
    }

    private Map<String, String> names(BoardReport board) {
        Set<PersonId> ids = Stream.of(
                        board.stuck().stream().map(Stuck::person),
                        board.stops().stream().map(Stop::by),
                        board.asks().stream().map(Ask::of))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return people.findAll(ids).values().stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::name));
    }

    /** One board page being put into words. */
    private final class Speech {

        private final Map<String, String> names;
        private final ZoneId zone;
        private final Locale locale;

        private Speech(Map<String, String> names, ZoneId zone, Locale locale) {
            this.names = names;
            this.zone = zone;
            this.locale = locale;
        }

        private String name(@Nullable String id) {
            return id == null ? "–" : names.getOrDefault(id, id);
        }

        private BoardText.Bar activated(Activated one) {
            Long before = one.percentBefore();
            return new BoardText.Bar(
                    words.say("report.board.day", locale, one.day()),
                    one.percent(),
                    Math.min(100, one.percent()),
                    words.say("report.board.people", locale, one.activated(), one.outOf(), one.teams()),
                    before == null ? "–" : before + " %");
        }

        private BoardText.Line moved(Moved one) {
            String what = one.kind() == BoardReport.Kind.MOVED
                    ? Objects.requireNonNullElse(one.from(), "–") + " → " + Objects.requireNonNullElse(one.to(), "–")
                    : words.say("report.board.moved." + one.kind(), locale)
                            + (one.from() == null ? "" : " (" + one.from() + ")");
            return new BoardText.Line(one.id().toString(), one.name(), what, sign(one.kind()), "");
        }

        private String sign(BoardReport.Kind kind) {
            return switch (kind) {
                case EMBEDDED, RESCOPED -> "done";
                case STOPPED -> "stopped";
                case MOVED, STARTED -> "now";
            };
        }

        private BoardText.Line stuck(Stuck one) {
            Double late = one.daysLate();
            String state = late == null
                    ? words.say("report.board.still", locale, (long) Math.floor(one.daysWaiting()))
                    : words.say("report.portfolio.late", locale, (long) Math.floor(late));
            return new BoardText.Line(
                    one.id().toString(),
                    one.name(),
                    one.stage() + ", " + state,
                    late == null ? "soon" : "late",
                    holder(one));
        }

        private String holder(Stuck one) {
            String task = one.task();
            if (task == null) {
                return words.say("report.nobody", locale);
            }
            String group = one.group();
            String who = one.person() != null
                    ? name(one.person())
                    : group == null
                            ? words.say("report.nobody", locale)
                            : Role.ofGroup(group)
                                    .map(role -> words.say("report.any." + role.name(), locale))
                                    .orElse(group);
            return words.say("report.board.holder", locale, who, task, (long) Math.floor(one.daysWaiting()));
        }

        private BoardText.Line stop(Stop one) {
            return new BoardText.Line(
                    one.id().toString(),
                    one.name(),
                    Objects.requireNonNullElse(one.reason(), "–"),
                    "stopped",
                    words.say("report.board.stopped-by", locale, name(one.by()), words.day(one.on(), locale)));
        }

        private BoardText.Line ask(Ask one) {
            String what =
                    one.kind() == Ask.Kind.TARGET_MISSED ? words.day(LocalDate.parse(one.what()), locale) : one.what();
            return new BoardText.Line(
                    one.rollout().toString(),
                    one.name(),
                    words.say(
                            "report.board.ask." + one.kind(),
                            locale,
                            what,
                            (long) Math.floor(one.days()),
                            name(one.of())),
                    "soon",
                    "");
        }

        private BoardText.Line expected(Expected one) {
            LocalDate target = one.target();
            return new BoardText.Line(
                    one.id().toString(),
                    one.name(),
                    words.day(one.p50(), zone, locale),
                    "now",
                    words.say("report.portfolio.latest", locale, words.day(one.p85(), zone, locale))
                            + (target == null
                                    ? ""
                                    : words.say("report.board.target", locale, words.day(target, locale))));
        }
    }
}
