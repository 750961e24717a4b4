package io.crossing.adoption.web;

import io.crossing.adoption.ControlChart;
import io.crossing.adoption.ControlChart.Point;
import io.crossing.adoption.ControlChart.Sign;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.MissedCheck;
import io.crossing.rollout.QualityCheck;
import io.crossing.rollout.QualityChecks;
import io.crossing.rollout.Rollout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Draws the control chart of a rollout's quality checks, with the table behind it. */
@Component
class ShowingQuality {

    /** The drawing: from left to right, and the heights of 100 and of 0 per cent. */
    private static final int LEFT = 52;

    private static final int RIGHT = 708;
    private static final int TOP = 20;
    private static final int BOTTOM = 240;
    private static final int WHOLE = 100;
    private static final double TENTHS = 10;
    /** More do not fit beside each other; the table has them all. */
    private static final int MOST = 40;

    private final QualityChecks checks;
    private final Evidences evidences;
    private final People people;
    private final AdoptionWords words;

    ShowingQuality(QualityChecks checks, Evidences evidences, People people, AdoptionWords words) {
        this.checks = checks;
        this.evidences = evidences;
        this.people = people;
        this.words = words;
    }

    QualityView of(Rollout rollout, Person reader) {
        List<QualityCheck> all = checks.qualityChecks(rollout.id());
        ControlChart chart = ControlChart.of(all);
        List<Point> shown = chart.points()
                .subList(
                        Math.max(0, chart.points().size() - MOST),
                        chart.points().size());
        int bar = all.isEmpty() ? WHOLE : all.get(0).bar();
        double floor = floor(shown, (double) bar / WHOLE);
        String agreed = evidences
                .latest(rollout.id(), "SetUpQualityCheck", null)
                .map(this::agreed)
                .orElse("");
        return new QualityView(
                !agreed.isEmpty(),
                agreed,
                words.of(all.isEmpty() ? "adoption.quality.none" : drift(chart)),
                chart.drifts() ? "late" : "done",
                path(shown, floor, Point::share),
                path(shown, floor, Point::upper),
                path(shown, floor, Point::lower),
                height(chart.centre(), floor),
                height((double) bar / WHOLE, floor),
                percent(floor),
                percent((1 + floor) / 2),
                words.of("adoption.quality.centre", percent(chart.centre())),
                words.of("adoption.quality.bar", bar),
                marks(shown, floor),
                rows(chart, checks.missedChecks(rollout.id()), reader));
    }

    private static String drift(ControlChart chart) {
        return chart.drifts() ? "adoption.quality.drifts" : "adoption.quality.steady";
    }

    private String agreed(Evidence set) {
        Map<String, Object> answers = set.content().answers();
        return words.of(
                "adoption.quality.agreed",
                name(new PersonId(String.valueOf(answers.get("qualityChecker")))),
                String.valueOf(answers.get("qualityEveryDays")),
                String.valueOf(answers.get("samples")),
                String.valueOf(answers.get("bar")),
                String.valueOf(answers.get("criteria")));
    }

    private static String path(List<Point> points, double floor, ToDoubleFunction<Point> value) {
        StringBuilder path = new StringBuilder();
        for (int place = 0; place < points.size(); place++) {
            path.append(place == 0 ? 'M' : 'L')
                    .append(x(place, points.size()))
                    .append(' ')
                    .append(height(value.applyAsDouble(points.get(place)), floor));
        }
        return path.toString();
    }

    private static List<QualityView.Mark> marks(List<Point> points, double floor) {
        List<QualityView.Mark> marks = new ArrayList<>();
        for (int place = 0; place < points.size(); place++) {
            Point point = points.get(place);
            marks.add(new QualityView.Mark(
                    x(place, points.size()), height(point.share(), floor), point.sign() != Sign.CHANCE));
        }
        return marks;
    }

    private static int x(int place, int of) {
        return of < 2 ? (LEFT + RIGHT) / 2 : LEFT + 20 + place * (RIGHT - LEFT - 40) / (of - 1);
    }

    private static int height(double share, double floor) {
        return (int) Math.round(BOTTOM - (share - floor) / (1 - floor) * (BOTTOM - TOP));
    }

    /** Where the drawing begins: at the ten per cent below the lowest that is drawn, so that a drift is not pressed flat. */
    private static double floor(List<Point> points, double bar) {
        double lowest = points.stream()
                .mapToDouble(point -> Math.min(point.share(), point.lower()))
                .min()
                .orElse(bar);
        return Math.max(0, Math.floor((Math.min(lowest, bar) - 1e-9) * TENTHS) / TENTHS);
    }

    /** What was checked and what was missed, newest first. */
    private List<QualityView.Row> rows(ControlChart chart, List<MissedCheck> missed, Person reader) {
        NavigableMap<Instant, QualityView.Row> rows = new TreeMap<>(Comparator.reverseOrder());
        chart.points().forEach(point -> rows.put(point.check().at(), row(point, reader)));
        missed.forEach(check -> rows.put(check.at(), row(check, reader)));
        return List.copyOf(rows.values());
    }

    private QualityView.Row row(MissedCheck missed, Person reader) {
        return new QualityView.Row(
                words.moment(missed.at(), reader),
                missed.checker() == null ? "–" : name(missed.checker()),
                words.of("adoption.quality.not-done"),
                "–",
                "late",
                words.of("adoption.quality.left-out"),
                words.of("adoption.quality.counts"),
                "");
    }

    private QualityView.Row row(Point point, Person reader) {
        QualityCheck check = point.check();
        return new QualityView.Row(
                words.moment(check.at(), reader),
                name(check.by()),
                words.of("adoption.figures", check.good(), check.checked(), percent(point.share()) + " %"),
                words.of("adoption.quality.between", percent(point.lower()), percent(point.upper())),
                check.met() ? "done" : "late",
                words.of(check.met() ? "adoption.quality.met" : "adoption.quality.missed", check.bar()),
                words.of("adoption.quality.sign." + point.sign()),
                Objects.requireNonNullElse(check.notes(), ""));
    }

    private static long percent(double share) {
        return Math.round(share * WHOLE);
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
