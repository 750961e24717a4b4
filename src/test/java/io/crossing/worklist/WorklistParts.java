package io.crossing.worklist;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.Step;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Pause;
import io.crossing.rollout.Pauses;
import io.crossing.rollout.RecordTraces;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import io.crossing.rollout.jdbc.JdbcAttachments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The worklist on the real engine and a real database; rollouts and people are played. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"io.crossing.process", "io.crossing.worklist"},
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.worklist\\.web\\..*", ".*Tests?\\b.*", ".*LeavingForGood"}))
@ConfigurationPropertiesScan({"io.crossing.process", "io.crossing.worklist"})
@Import(JdbcAttachments.class)
class WorklistParts {

    @Bean
    Town town() {
        return new Town();
    }

    @Bean
    Errands errands(Town town, @Lazy Processes processes) {
        return new Errands(town, processes);
    }

    @Bean
    Teams teams() {
        return new Teams() {
            @Override
            public Optional<Team> find(TeamId id) {
                return Optional.empty();
            }

            @Override
            public List<Team> of(RolloutId rollout) {
                return List.of();
            }
        };
    }

    @Bean
    StageVisits visits(Errands errands) {
        return new StageVisits() {
            @Override
            public List<StageVisit> of(RolloutId rollout) {
                return List.of();
            }

            @Override
            public Optional<Instant> dueAt(RolloutId rollout, StageId stage) {
                return Optional.ofNullable(errands.get(rollout).stageDueAt());
            }
        };
    }

    @Bean
    Pauses pauses(Errands errands) {
        return new Pauses() {
            @Override
            public List<Pause> of(RolloutId rollout) {
                return standing(rollout, null).map(List::of).orElse(List.of());
            }

            @Override
            public Optional<Pause> standing(RolloutId rollout, StageId stage) {
                return errands.get(rollout).state() == RolloutState.ON_HOLD
                        ? Optional.of(new Pause(
                                null,
                                null,
                                Instant.EPOCH,
                                LocalDate.parse("2030-01-01"),
                                "It waits.",
                                new PersonId("lea"),
                                null,
                                null))
                        : Optional.empty();
            }
        };
    }

    @Bean
    KeptRecord record(JdbcClient jdbc, JsonMapper json) {
        return new KeptRecord(jdbc, json);
    }

    /** Rollouts are played, so that there is no record of theirs to put right. */
    @Bean
    RecordTraces records() {
        return new RecordTraces() {

            private record Nothing() implements Standing {}

            @Override
            public Standing before(RolloutId rollout) {
                return new Nothing();
            }

            @Override
            public String since(Standing before, WorkItemId item) {
                return "";
            }

            @Override
            public boolean untouched(String changes) {
                return true;
            }

            @Override
            public void undo(String changes, PersonId by) {}
        };
    }

    @Bean
    Told told() {
        return new Told();
    }

    @Bean
    Weighing weighAnswers() {
        return new Weighing();
    }

    @Bean
    DiagramAction raiseEscalation() {
        return new Action("raiseEscalation");
    }

    record Action(String name) implements DiagramAction {
        @Override
        public void run(Step step) {}
    }

    /** What others were told. */
    static class Told {
        private final List<Object> events = new CopyOnWriteArrayList<>();

        @EventListener
        void on(WorkItemAssigned assigned) {
            events.add(assigned);
        }

        @EventListener
        void on(WorkItemOffered offered) {
            events.add(offered);
        }

        @EventListener
        void on(HelpAsked asked) {
            events.add(asked);
        }

        @EventListener
        void on(HelpAnswered answered) {
            events.add(answered);
        }

        @EventListener
        void on(PersonMentioned mentioned) {
            events.add(mentioned);
        }

        List<PersonId> mentioned() {
            return events.stream()
                    .filter(PersonMentioned.class::isInstance)
                    .map(event -> ((PersonMentioned) event).person())
                    .toList();
        }

        List<HelpRequest> helpAsked() {
            return events.stream()
                    .filter(HelpAsked.class::isInstance)
                    .map(event -> ((HelpAsked) event).request())
                    .toList();
        }

        List<HelpRequest> helpAnswered() {
            return events.stream()
                    .filter(HelpAnswered.class::isInstance)
                    .map(event -> ((HelpAnswered) event).request())
                    .toList();
        }

        void forget() {
            events.clear();
        }

        List<WorkItemAssigned> assigned() {
            List<WorkItemAssigned> found = new ArrayList<>();
            events.stream()
                    .filter(WorkItemAssigned.class::isInstance)
                    .map(WorkItemAssigned.class::cast)
                    .forEach(found::add);
            return found;
        }

        long offered() {
            return events.stream().filter(WorkItemOffered.class::isInstance).count();
        }
    }

    /** What a diagram calls when "Name the owner" was answered; it can refuse, as the real ones do. */
    static class Weighing implements DiagramAction {
        private volatile Runnable refusal = () -> {};

        void refusing(Runnable how) {
            refusal = how;
        }

        @Override
        public String name() {
            return "weighAnswers";
        }

        @Override
        public void run(Step step) {
            refusal.run();
        }
    }
}
