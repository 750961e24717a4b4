package io.crossing.report;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When the board page goes out by mail, as it was chosen. */
@Repository
class BoardMail {

    private static final int ONLY = 1;

    private final JdbcClient jdbc;

    BoardMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On which working day of each month; empty where none goes out. */
    Optional<Integer> workingDay() {
        return jdbc.sql("select working_day from board_mail where id = :id")
                .param("id", ONLY)
                .query(Integer.class)
                .optional();
    }

    /** @param sentFor the last month for which none is to go out any more */
    @Transactional
    public void choose(int workingDay, YearMonth sentFor, PersonId by, Instant at) {
        none();
        jdbc.sql("""
                        insert into board_mail (id, working_day, chosen_by, chosen_at, sent_for)
                        values (:id, :day, :by, :at, :sentFor)""")
                .param("id", ONLY)
                .param("day", workingDay)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sentFor", sentFor.toString())
                .update();
    }

    void none() {
        jdbc.sql("delete from board_mail where id = :id").param("id", ONLY).update();
    }

    /** Takes the mail of a month: whoever comes second, on another node, gets false. */
    boolean take(YearMonth month) {
        return jdbc.sql("update board_mail set sent_for = :month where id = :id and sent_for < :month")
                        .param("id", ONLY)
                        .param("month", month.toString())
                        .update()
                > 0;
    }
}
