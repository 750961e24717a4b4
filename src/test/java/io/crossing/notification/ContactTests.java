package io.crossing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactTests {

    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

    private final Contact contact = new Contact(Duration.ofSeconds(10), Duration.ofMinutes(5));

    @Test
    void isGrantedToEverybodyWhileTheServerAnswers() {
        assertThat(contact.request(NOON)).isEmpty();
        assertThat(contact.request(NOON)).isEmpty();
        assertThat(contact.reached()).isFalse();
    }

    @Test
    void leavesTheServerAloneTwiceAsLongEachTimeUpToALimit() {
        Duration[] pauses = new Duration[7];
        Instant now = NOON;
        for (int i = 0; i < pauses.length; i++) {
            contact.request(now);
            contact.failed(now);
            pauses[i] = Duration.between(now, contact.pausedUntil());
            now = contact.pausedUntil();
        }

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(10L, 20L, 40L, 80L, 160L, 300L, 300L);
    }

    @Test
    void countsWhatFailsAtTheSameTimeAsOneFailure() {
        assertThat(contact.failed(NOON)).isTrue();
        assertThat(contact.failed(NOON.plusSeconds(1))).isFalse();

        assertThat(contact.pausedUntil()).isEqualTo(NOON.plusSeconds(10));
    }

    @Test
    void letsOneMailTryWhenThePauseIsOver() {
        contact.failed(NOON);
        assertThat(contact.request(NOON.plusSeconds(5))).contains(NOON.plusSeconds(10));

        assertThat(contact.request(NOON.plusSeconds(10))).isEmpty();
        assertThat(contact.request(NOON.plusSeconds(10))).isPresent();

        assertThat(contact.reached()).isTrue();
        assertThat(contact.request(NOON.plusSeconds(10))).isEmpty();
    }

    @Test
    void letsAnotherTryWhereTheOneThatMightDidNot() {
        contact.failed(NOON);
        contact.request(NOON.plusSeconds(10));

        contact.unused();

        assertThat(contact.request(NOON.plusSeconds(11))).isEmpty();
    }
}
