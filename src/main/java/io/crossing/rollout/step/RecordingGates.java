package io.crossing.rollout.step;

import io.crossing.process.ProcessEvent.GateDecided;
import io.crossing.process.Sentence;
import io.crossing.process.TeamId;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.NewEvidence;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps what each gate found. */
@Component
public class RecordingGates {

    static final String FINDINGS = "findings";

    private final Evidences evidences;
    private final Ledger ledger;
    private final Teams teams;

    RecordingGates(Evidences evidences, Ledger ledger, Teams teams) {
        this.evidences = evidences;
        this.ledger = ledger;
        this.teams = teams;
    }

    @EventListener
    @Order(0)
    void on(GateDecided gate) {
        evidences.record(new NewEvidence(
                gate.rollout(),
                gate.stage(),
                gate.team(),
                null,
                gate.element(),
                gate.name(),
                null,
                Map.of(FINDINGS, gate.findings()),
                null,
                null));
        ledger.write(gate.rollout(), null, null, line(gate), null);
    }

    private Sentence line(GateDecided gate) {
        String about = gate.name() + of(gate.team());
        return gate.findings().isEmpty()
                ? Sentence.of("history.gate.clear", about)
                : Sentence.of(
                        "history.gate.found",
                        about,
                        gate.findings().stream().map(RecordingGates::words).collect(Collectors.joining("; ")));
    }

    private String of(@Nullable TeamId team) {
        return team == null
                ? ""
                : teams.find(team)
                        .map(Team::name)
                        .map(name -> " (" + name + ")")
                        .orElse("");
    }

    /** What a gate found, in words; empty where nothing was missing. */
    public static List<String> findings(NewEvidence gate) {
        return new Answers(gate.answers())
                .rows(FINDINGS).stream().map(row -> words(row.values())).toList();
    }

    /** A finding in words: what is missing, else its label, else whatever the table says first. */
    static String words(Map<String, Object> finding) {
        return Stream.of("missing", "label")
                .map(finding::get)
                .filter(value -> value != null)
                .findFirst()
                .or(() -> finding.values().stream().findFirst())
                .map(String::valueOf)
                .orElse("");
    }
}
