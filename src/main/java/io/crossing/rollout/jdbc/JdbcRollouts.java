package io.crossing.rollout.jdbc;

import io.crossing.process.RolloutId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutUnknown;
import io.crossing.rollout.Rollouts;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rollouts; one query however many there are. */
@Repository
public class JdbcRollouts implements Rollouts {

    private static final String ROLLOUTS = """
            select r.*, (select array_agg(m.person order by m.person) from pilot_member m where m.rollout = r.id) as pilot_team
            from rollout r where r.id in (:ids)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcRollouts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Rollout> find(RolloutId id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    @Override
    public Rollout get(RolloutId id) {
        return find(id).orElseThrow(() -> new RolloutUnknown(id));
    }

    @Override
    public Map<RolloutId, Rollout> findAll(Collection<RolloutId> ids) {
        Map<RolloutId, Rollout> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            List<UUID> keys = ids.stream().map(RolloutId::value).distinct().toList();
            RolloutRow rows = new RolloutRow(clock.instant());
            jdbc.sql(ROLLOUTS)
                    .param("ids", keys)
                    .query((row, number) -> rows.read(row))
                    .list()
                    .forEach(rollout -> found.put(rollout.id(), rollout));
        }
        return found;
    }

    @Override
    public List<RolloutId> running() {
        return jdbc.sql("select id from rollout where state in ('RUNNING', 'ON_HOLD') order by started_at")
                .query((row, number) -> Columns.rollout(row, "id"))
                .list();
    }

    @Override
    public boolean none() {
        return jdbc.sql("select not exists (select 1 from rollout)")
                .query(Boolean.class)
                .single();
    }

    /**
     * The rollout, kept from being changed by anybody else until the transaction ends: of two who stop it at once, one does.
     *
     * @throws RolloutUnknown if there is none
     */
    public Rollout locked(RolloutId id) {
        jdbc.sql("select id from rollout where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return get(id);
    }
}
