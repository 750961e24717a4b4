package io.crossing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** A node whose clock is six minutes ahead, the engine's and everybody else's, until the file that its first argument names is there. */
final class SixMinutesAhead extends Clock {

    private static final Duration AHEAD = Duration.ofMinutes(6);

    private final Path mended;

    private SixMinutesAhead(Path mended) {
        this.mended = mended;
    }

    public static void main(String[] arguments) {
        SixMinutesAhead clock = new SixMinutesAhead(Path.of(arguments[0]));
        ClockUtil.offset(AHEAD.toMillis());
        Thread mending = new Thread(clock::awaitMended, "mending the clock");
        mending.setDaemon(true);
        mending.start();
        new SpringApplicationBuilder(Crossing.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock))
                .run(Stream.of(arguments).skip(1).toArray(String[]::new));
    }

    private void awaitMended() {
        Awaitility.await().forever().until(() -> Files.exists(mended));
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(Files.exists(mended) ? Duration.ZERO : AHEAD);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), Files.exists(mended) ? Duration.ZERO : AHEAD);
    }
}
