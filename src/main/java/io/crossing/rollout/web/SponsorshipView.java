package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.SponsorBeat;
import io.crossing.rollout.SponsorBeats;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a rollout's page shows of its sponsor's words to the teams: the last few, and what went by without. */
@Component
class SponsorshipView {

    private static final int MOST = 5;

    private final SponsorBeats beats;
    private final Names names;
    private final Times times;

    SponsorshipView(SponsorBeats beats, Names names, Times times) {
        this.beats = beats;
        this.names = names;
        this.times = times;
    }

    /** One beat. {@code words} is absent where it went by without. */
    record Beat(
            String at,
            String by,
            @org.jspecify.annotations.Nullable String words) {}

    /** Everything that was said, the newest first, and how often nothing was. */
    record Spoken(List<Beat> beats, long missed, long all) {}

    Spoken of(RolloutId rollout, Person reader) {
        List<SponsorBeat> all = beats.of(rollout);
        Names.Directory directory = names.of(all.stream().map(SponsorBeat::sponsor));
        List<Beat> shown = all.stream()
                .limit(MOST)
                .map(beat -> new Beat(times.moment(beat.at(), reader), directory.of(beat.sponsor()), beat.words()))
                .toList();
        return new Spoken(shown, all.stream().filter(beat -> !beat.kept()).count(), all.size());
    }
}
