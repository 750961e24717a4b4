package io.crossing.adoption;

import io.crossing.process.TableNotReadable;
import io.crossing.process.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the table {@code ActivationTarget} for the days at which teams report. */
@Component
public class ActivationTargets {

    /** The days after go-live at which the diagram asks. */
    public static final List<Integer> DAYS = List.of(30, 60, 90);

    private static final String TABLE = "ActivationTarget";
    private static final Logger LOG = LoggerFactory.getLogger(ActivationTargets.class);

    private final Tables tables;

    ActivationTargets(Tables tables) {
        this.tables = tables;
    }

    /** The targets as the newest version of the table has them; a day that it cannot answer has none. */
    public Targets current() {
        Map<Integer, Integer> targets = new HashMap<>();
        tables.newest(TABLE)
                .ifPresent(version ->
                        DAYS.forEach(day -> target(version, day).ifPresent(target -> targets.put(day, target))));
        return new Targets(targets);
    }

    private OptionalInt target(int version, int day) {
        try {
            return tables.answer(TABLE, version, Map.of("day", day)).stream()
                    .map(rule -> rule.get("target"))
                    .filter(Number.class::isInstance)
                    .mapToInt(target -> ((Number) target).intValue())
                    .findFirst();
        } catch (TableNotReadable e) {
            LOG.warn("{} gives no target for day {}.", TABLE, day, e);
            return OptionalInt.empty();
        }
    }
}
