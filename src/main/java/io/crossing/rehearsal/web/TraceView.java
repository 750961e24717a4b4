package io.crossing.rehearsal.web;

import io.crossing.process.PersonId;
import io.crossing.rehearsal.Moment;
import io.crossing.rehearsal.Moment.Kind;
import io.crossing.rehearsal.Part;
import io.crossing.rehearsal.Rehearsal;
import io.crossing.rehearsal.Rehearsal.End;
import io.crossing.rehearsal.Rehearsal.Member;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of a fast-forward, as a program reads it. */
@Schema(name = "FastForwarded")
record TraceView(
        @Schema(example = "PilotToScale") String diagram,
        Instant began,
        Instant until,
        @Schema(description = "Working days") int days,
        End end,

        @Schema(description = "The element that it ended at, or goes round at", example = "End_Embedded") @Nullable String at,

        long asked,
        long answered,
        long reminders,
        long escalations,

        @Schema(description = "Ids of the elements that it came to")
        Set<String> passed,

        List<MomentView> trace) {

    static TraceView of(Rehearsal played) {
        return new TraceView(
                played.process(),
                played.began(),
                played.until(),
                played.days(),
                played.end(),
                played.at(),
                played.count(Kind.ASKED),
                played.count(Kind.ANSWERED),
                played.count(Kind.REMINDED),
                played.count(Kind.ESCALATED),
                played.passed(),
                played.moments().stream()
                        .map(moment -> MomentView.of(moment, played))
                        .toList());
    }

    /** Something that happens. */
    @Schema(name = "FastForwardMoment")
    record MomentView(
            Instant at,

            @Schema(description = "The working day, the first is 1")
            int day,

            Kind kind,
            @Nullable String stage,
            @Schema(example = "Task_NameOwner") String element,
            @Schema(example = "Name the owner") String name,
            @Nullable String team,
            List<MemberView> people,

            @Schema(description = "Roles that it is offered to")
            List<String> groups,

            @Nullable Instant dueAt,

            @Schema(description = "What was answered, found or failed")
            List<String> words,

            @Schema(description = "Of an escalation: the rung that is told") @Nullable Integer rung) {

        static MomentView of(Moment moment, Rehearsal played) {
            return new MomentView(
                    moment.at(),
                    moment.day(),
                    moment.kind(),
                    moment.stage(),
                    moment.element(),
                    moment.name(),
                    moment.team(),
                    moment.people().stream()
                            .map(person -> MemberView.of(person, played))
                            .toList(),
                    moment.groups(),
                    moment.dueAt(),
                    moment.words(),
                    moment.rung());
        }
    }

    /** Somebody who plays. */
    @Schema(name = "FastForwardPerson")
    record MemberView(
            Part part,

            @Schema(description = "Where somebody of the organisation plays") @Nullable String person,

            @Nullable String name) {

        static MemberView of(PersonId id, Rehearsal played) {
            Member member = played.member(id);
            return new MemberView(member.part(), member.name() == null ? null : id.value(), member.name());
        }
    }
}
