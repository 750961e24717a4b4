package io.crossing.escalation;

import static io.crossing.escalation.AnEscalation.MAIL;
import static io.crossing.escalation.AnEscalation.MONDAY;
import static io.crossing.escalation.AnEscalation.SAM;
import static io.crossing.escalation.AnEscalation.after;
import static io.crossing.escalation.AnEscalation.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** What has to hold on every database. */
abstract class EscalationStoreTests {

    private static final PersonId DORA = new PersonId("dora");

    private final JdbcClient jdbc = JdbcClient.create(database());
    private final JdbcRungs rungs = new JdbcRungs(jdbc, new JdbcTemplate(database()));
    private final JdbcEscalations escalations = new JdbcEscalations(jdbc, rungs);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(database()));

    abstract DataSource database();

    static void createTables(DataSource database) {
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V0040__escalation.sql"),
                        new ClassPathResource("db/migration/V0130__asking_again.sql")),
                database);
    }

    @Test
    void keepsAnEscalationWithItsLadder() {
        Escalation escalation =
                anEscalation().withRung(2, after(3)).withRung(3, after(7)).build();

        escalations.add(escalation);

        assertThat(escalations.get(escalation.id())).isEqualTo(escalation);
        assertThat(escalations.open(escalation.rollout(), escalation.stage())).contains(escalation);
        assertThat(escalations.of(escalation.rollout())).containsExactly(escalation);
    }

    @Test
    void hasOneOpenEscalationForAStage() {
        RolloutId rollout = RolloutId.random();
        Escalation first = anEscalation().of(rollout).build();
        Escalation second = anEscalation().of(rollout).build();
        escalations.add(first);

        assertThatThrownBy(() -> escalations.add(second)).isInstanceOf(DuplicateKeyException.class);

        assertThat(escalations.close(first.id(), MONDAY)).isTrue();
        assertThat(escalations.close(first.id(), MONDAY)).isFalse();
        escalations.add(second);
        assertThat(escalations.open(rollout)).containsExactly(second);
    }

    @Test
    void keepsWhenSomebodyIsAskedAgainAndWhatItFollows() {
        Escalation answered = anEscalation().build();
        escalations.add(answered);
        escalations.askAgain(answered.id(), MONDAY);
        Escalation again =
                anEscalation().of(answered.rollout()).follows(answered.id()).build();
        escalations.close(answered.id(), MONDAY);
        escalations.add(again);

        assertThat(escalations.get(again.id()).follows()).isEqualTo(answered.id());
        assertThat(escalations.asksAgain(answered.rollout()))
                .singleElement()
                .satisfies(one -> assertThat(one.asksAgainAt()).isEqualTo(MONDAY));

        escalations.askAgain(answered.id(), null);
        assertThat(escalations.asksAgain(answered.rollout())).isEmpty();
    }

    @Test
    void keepsTheAnswer() {
        Escalation escalation = anEscalation().build();
        Set<TeamId> keep = Set.of(TeamId.random(), TeamId.random());
        Answer answer =
                new Answer(Decision.RESCOPE, null, null, null, keep, "Two are enough.", null, DORA, SAM, after(2));
        escalations.add(escalation);

        escalations.answer(escalation.id(), answer);

        Escalation answered = escalations.get(escalation.id());
        assertThat(answered.state()).isEqualTo(EscalationState.ANSWERED);
        assertThat(answered.answer()).isEqualTo(answer);
        assertThat(escalations.close(escalation.id(), MONDAY)).isFalse();
    }

    @Test
    void keepsEveryPartOfAnAnswer() {
        Escalation escalation = anEscalation().build();
        Answer answer = new Answer(
                Decision.STOP,
                after(9),
                DORA,
                "spend",
                Set.of(),
                "No weight.",
                "Ask the teams first.",
                SAM,
                null,
                after(2));
        escalations.add(escalation);

        escalations.answer(escalation.id(), answer);

        assertThat(escalations.get(escalation.id()).answer()).isEqualTo(answer);
    }

    @Test
    void keepsTheAcknowledgement() {
        Escalation escalation = anEscalation().build();
        escalations.add(escalation);

        escalations.acknowledge(escalation.id(), new Acknowledgement(DORA, after(1), after(3)));

        assertThat(escalations.get(escalation.id()).acknowledgement())
                .isEqualTo(new Acknowledgement(DORA, after(1), after(3)));
    }

    @Test
    void findsTheEscalationThatAWorkItemAnswers() {
        RolloutId rollout = RolloutId.random();
        Escalation escalation = anEscalation().of(rollout).build();
        WorkItemId task = new WorkItemId("task-" + rollout);
        escalations.add(escalation);

        escalations.askedWith(rollout, task);
        escalations.runsAs(rollout, "run-" + rollout);

        assertThat(escalations.answeredBy(task)).map(Escalation::id).contains(escalation.id());
        assertThat(escalations.openOfRun("run-" + rollout)).map(Escalation::id).contains(escalation.id());
    }

    @Test
    void skipsWhatLiesBelowTheRungThatWasTold() {
        Escalation escalation =
                anEscalation().withRung(2, after(3)).withRung(3, after(7)).build();
        escalations.add(escalation);

        rungs.tell(escalation.id(), 3, new Told(DORA, SAM), after(8));
        rungs.skipBelow(escalation.id(), 3);

        assertThat(escalations.get(escalation.id()).rungs())
                .containsExactly(
                        new Rung(1, Hearer.SPONSOR, MAIL, "P2D", MONDAY, MONDAY, SAM, null, false),
                        new Rung(2, Hearer.SPONSOR, MAIL, "P2D", after(3), null, null, null, true),
                        new Rung(3, Hearer.DEPUTY, MAIL, "P2D", after(7), after(8), DORA, SAM, false));
    }

    @Test
    void knowsARungOnce() {
        Escalation escalation = anEscalation().withRung(2, after(3)).build();
        escalations.add(escalation);

        assertThatThrownBy(() -> rungs.add(
                        escalation.id(),
                        List.of(new Rung(2, Hearer.SPONSOR, MAIL, null, MONDAY, MONDAY, DORA, null, false))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void letsTwoWhoClimbAtOnceTellOnce() throws Exception {
        Escalation escalation = anEscalation().withRung(2, after(3)).build();
        escalations.add(escalation);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> climb = () -> {
            together.await();
            return Boolean.TRUE.equals(transaction.execute(status -> tellUnlessTold(escalation.id())));
        };

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> told = nodes.invokeAll(List.of(climb, climb));
        nodes.shutdown();

        assertThat(told.get(0).get()).isNotEqualTo(told.get(1).get());
        assertThat(escalations.get(escalation.id()).rung()).isEqualTo(2);
    }

    private boolean tellUnlessTold(EscalationId id) {
        if (escalations.locked(id).rung() >= 2) {
            return false;
        }
        rungs.tell(id, 2, new Told(DORA, null), after(3));
        return true;
    }
}
