package io.crossing.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to when people were told of something that comes with time. */
@Repository
class ToldUntil {

    private final JdbcClient jdbc;

    ToldUntil(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The moment on record; {@code first} from now on if there was none. Nobody else goes on from there until the transaction ends. */
    Instant until(String what, Instant first) {
        return jdbc.sql("select at from told_until where what = ? for update")
                .param(what)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(() -> begin(what, first));
    }

    void nowUntil(String what, Instant to) {
        jdbc.sql("update told_until set at = ? where what = ?")
                .param(to.atOffset(ZoneOffset.UTC))
                .param(what)
                .update();
    }

    private Instant begin(String what, Instant first) {
        jdbc.sql("insert into told_until (what, at) values (?, ?)")
                .param(what)
                .param(first.atOffset(ZoneOffset.UTC))
                .update();
        return first;
    }
}
