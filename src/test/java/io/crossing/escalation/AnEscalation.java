package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Escalations for tests: {@code anEscalation().to("sam").toldOn(3, "dora").build()}. */
final class AnEscalation {

    static final PersonId SAM = new PersonId("sam");
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    static final Set<Channel> MAIL = Set.of(Channel.MAIL);

    private final EscalationId id = EscalationId.random();
    private RolloutId rollout = RolloutId.random();
    private PersonId recipient = SAM;
    private Instant dueAt = MONDAY;
    private @Nullable Answer answer;
    private @Nullable Instant closedAt;
    private @Nullable EscalationId follows;
    private final List<Rung> rungs = new ArrayList<>();

    static AnEscalation anEscalation() {
        return new AnEscalation();
    }

    AnEscalation of(RolloutId id) {
        rollout = id;
        return this;
    }

    AnEscalation dueAt(Instant due) {
        dueAt = due;
        return this;
    }

    AnEscalation to(String person) {
        recipient = new PersonId(person);
        return this;
    }

    AnEscalation withRung(int number, Instant dueAt) {
        rungs.add(new Rung(number, hearer(number), MAIL, "P2D", dueAt, null, null, null, false));
        return this;
    }

    AnEscalation toldOn(int number, String person) {
        rungs.add(new Rung(number, hearer(number), MAIL, "P2D", MONDAY, MONDAY, new PersonId(person), null, false));
        return this;
    }

    AnEscalation answered(Answer given) {
        answer = given;
        return this;
    }

    AnEscalation follows(EscalationId earlier) {
        follows = earlier;
        return this;
    }

    AnEscalation closed(Instant at) {
        closedAt = at;
        return this;
    }

    /** Raised on a Monday at nine, the stage being due then unless said otherwise. */
    Escalation build() {
        List<Rung> ladder = new ArrayList<>(rungs);
        ladder.add(new Rung(1, Hearer.SPONSOR, MAIL, "P2D", MONDAY, MONDAY, recipient, null, false));
        return new Escalation(
                id,
                rollout,
                new StageId("Stage_Ownership"),
                "Ownership",
                dueAt,
                MONDAY,
                answer != null
                        ? EscalationState.ANSWERED
                        : closedAt != null ? EscalationState.CLOSED : EscalationState.OPEN,
                recipient,
                null,
                null,
                answer,
                closedAt,
                follows,
                null,
                ladder);
    }

    /** As the table that is shipped has it. */
    static Hearer hearer(int number) {
        return switch (number) {
            case 1, 2 -> Hearer.SPONSOR;
            case 3 -> Hearer.DEPUTY;
            case 4 -> Hearer.SUPERIOR;
            default -> Hearer.FOUNDER;
        };
    }

    static Instant after(int days) {
        return MONDAY.plus(Period.ofDays(days));
    }
}
