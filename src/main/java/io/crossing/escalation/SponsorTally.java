package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.rollout.SponsorBeat;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Counts what is on record of one sponsor; the formulas stand on the page {@code /sponsors} in words. */
final class SponsorTally {

    private final PersonId sponsor;
    private final List<AskedOfSponsor> asked;
    private final List<SponsorBeat> beats;
    private final ToDoubleBiFunction<AskedOfSponsor, Instant> workingDaysUntil;

    /** @param workingDaysUntil the working days from the raising of an escalation to an instant, without those on hold */
    SponsorTally(
            PersonId sponsor,
            List<AskedOfSponsor> asked,
            List<SponsorBeat> beats,
            ToDoubleBiFunction<AskedOfSponsor, Instant> workingDaysUntil) {
        this.sponsor = sponsor;
        this.asked = asked;
        this.beats = beats;
        this.workingDaysUntil = workingDaysUntil;
    }

    SponsorFigures count(String name) {
        List<AskedOfSponsor> own =
                asked.stream().filter(AskedOfSponsor::answeredBySponsor).toList();
        int deferred = (int)
                own.stream().filter(one -> one.decision() == Decision.EXTEND).count();
        int byOthers = (int) asked.stream()
                .filter(one -> one.answeredBy() != null && !one.answeredBySponsor())
                .count();
        int open = (int) asked.stream().filter(AskedOfSponsor::open).count();
        int kept = (int) beats.stream().filter(SponsorBeat::kept).count();
        return new SponsorFigures(
                sponsor,
                name,
                asked.size(),
                median(asked.stream()
                        .filter(one -> one.reactedAt() != null)
                        .mapToDouble(
                                one -> workingDaysUntil.applyAsDouble(one, Objects.requireNonNull(one.reactedAt())))),
                median(own.stream()
                        .mapToDouble(
                                one -> workingDaysUntil.applyAsDouble(one, Objects.requireNonNull(one.answeredAt())))),
                own.size() - deferred,
                deferred,
                byOthers,
                open,
                asked.size() - own.size() - byOthers - open,
                kept,
                beats.size() - kept);
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    static @Nullable Double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return null;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
