package io.crossing.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

class NotificationSettingsTests {

    @Test
    void waitsLongerAfterEachRefusalAndAtMostAnHour() {
        NotificationSettings settings = bound(Map.of());

        assertThat(List.of(1, 2, 3, 4, 5, 50))
                .extracting(refusals -> settings.retryAfter(refusals).toMinutes())
                .containsExactly(1L, 5L, 15L, 60L, 60L, 60L);
        assertThat(settings.giveUpAfter()).isGreaterThan(Duration.ofDays(3));
    }

    @ParameterizedTest
    @CsvSource({
        "address, crossing.example.org, https://crossing.example.org",
        "from, nobody at all, Crossing <crossing@example.org>",
        "retry-after, '', 1m"
    })
    void saysWhatWouldBeRight(String setting, String value, String right) {
        assertThatThrownBy(() -> bound(Map.of("crossing.notification." + setting, value)))
                .rootCause()
                .hasMessageContaining("crossing.notification." + setting)
                .hasMessageContaining(right);
    }

    @Test
    void leadsToThisMachineUntilAnAddressIsSet() {
        MockEnvironment environment = new MockEnvironment().withProperty("server.port", "8081");

        assertThat(new Address(bound(Map.of()), environment).of("/work/7")).isEqualTo("http://localhost:8081/work/7");
        assertThat(new Address(
                                bound(Map.of("crossing.notification.address", "https://x.example.org/crossing/")),
                                environment)
                        .of("/work/7"))
                .isEqualTo("https://x.example.org/crossing/work/7");
    }

    private static NotificationSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("crossing.notification", NotificationSettings.class);
    }
}
