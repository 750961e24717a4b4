package io.crossing.report;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.Sentence;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.NotAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Shows the board page of any day. That of a day that is over is kept as it was made first, and stays so to the last letter. */
@Service
public class ViewingBoard {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MakingBoardReport making;
    private final JdbcClient jdbc;
    private final WorkingTime time;
    private final Clock clock;

    ViewingBoard(MakingBoardReport making, JdbcClient jdbc, WorkingTime time, Clock clock) {
        this.making = making;
        this.jdbc = jdbc;
        this.time = time;
        this.clock = clock;
    }

    /** Whether somebody may see it: leads, process admins and founders. */
    public static boolean maySee(Person reader) {
        return reader.seesEverything() || reader.is(Role.FOUNDER);
    }

    public LocalDate today() {
        return time.day(clock.instant());
    }

    /**
     * The page of a day.
     *
     * @param asOf at whose end it stands so, today's too; how it stands now if absent
     * @param since what it is compared with; a month before if absent
     * @throws NotAllowed unless the reader may see it
     */
    public BoardReport at(@Nullable LocalDate asOf, @Nullable LocalDate since, Person reader) {
        return JSON.readValue(json(asOf, since, reader), BoardReport.class);
    }

    /** The same as JSON: the same letters each time that it is asked for, once the day is over. */
    public String json(@Nullable LocalDate asOf, @Nullable LocalDate since, Person reader) {
        if (!maySee(reader)) {
            throw new NotAllowed(Sentence.of("rollout.refused.board"));
        }
        LocalDate day = asOf == null ? today() : asOf;
        LocalDate compared = since == null ? day.minusMonths(1) : since;
        return asOf == null
                ? JSON.writeValueAsString(making.make(day, clock.instant(), compared))
                : kept(day, compared).orElseGet(() -> make(day, compared));
    }

    private String make(LocalDate asOf, LocalDate since) {
        Instant end = time.endOf(asOf);
        String content = JSON.writeValueAsString(making.make(asOf, end, since));
        Instant now = clock.instant();
        if (end.isBefore(now)) {
            keep(asOf, since, content, now);
        }
        return content;
    }

    private Optional<String> kept(LocalDate asOf, LocalDate since) {
        return jdbc.sql("select content from board_page where as_of = :asOf and since = :since")
                .param("asOf", asOf)
                .param("since", since)
                .query(String.class)
                .optional();
    }

    private void keep(LocalDate asOf, LocalDate since, String content, Instant now) {
        try {
            jdbc.sql("insert into board_page (as_of, since, content, made_at) values (:asOf, :since, :content, :now)")
                    .param("asOf", asOf)
                    .param("since", since)
                    .param("content", content)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException somebodyElseKeptTheSame) {
            // both were made of the same record
        }
    }
}
