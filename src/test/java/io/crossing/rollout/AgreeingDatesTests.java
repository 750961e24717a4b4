package io.crossing.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.people.AddingPerson;
import io.crossing.people.People;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Whatever is extended, put on hold, let go on, closed or opened again, in whichever order: the date that is shown, the due date of the
 * engine's timer and the history agree, and are what {@link WallClock} says; so are reminders, waiting times and a due date of its own that a task
 * has. Four time zones, around both changes of their clocks, with weekends that let Sundays be worked. A sequence is made of its number alone, so
 * one that fails can be played again.
 */
@SpringBootTest(
        classes = RolloutSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "crossing.process.jobs=false",
            "db-scheduler.enabled=false"
        })
class AgreeingDatesTests {

    /** Each zone, clock change and stage three times. */
    private static final int USUALLY = 48;

    private static final int ALL = 1_000;

    /** Found faults once: a stage's hold that ends while its rollout stands. */
    private static final int[] REMEMBERED = {171};

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private AddingPerson adding;

    @Autowired
    private People people;

    @BeforeEach
    void crew() {
        Crew.aboard(adding, people);
    }

    @Test
    void agreeInRandomSequences() {
        play(IntStream.concat(IntStream.rangeClosed(1, USUALLY), IntStream.of(REMEMBERED)));
    }

    @Test
    @Tag("faults")
    void agreeInAThousandRandomSequences() {
        play(IntStream.rangeClosed(1, ALL));
    }

    private void play(IntStream numbers) {
        int[] steps = new int[RandomSequence.Step.values().length];
        numbers.forEach(number -> {
            RandomSequence sequence = new RandomSequence(number);
            beans.autowireBean(sequence);
            sequence.play().forEach(step -> steps[step.ordinal()]++);
        });
        assertThat(Stream.of(RandomSequence.Step.values()).filter(step -> steps[step.ordinal()] == 0))
                .as("steps that never came")
                .isEmpty();
    }
}
