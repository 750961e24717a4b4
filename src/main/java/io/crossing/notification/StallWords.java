package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.rollout.Rollout;
import io.crossing.stall.Found;
import io.crossing.stall.Occasion;
import io.crossing.stall.StallDecided;
import io.crossing.stall.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts stalls into the words of mails; what an admin added to a table is said in the table's own words. */
@Component
class StallWords {

    private final MailWording wording;
    private final Diagrams diagrams;
    private final People people;

    StallWords(MailWording wording, Diagrams diagrams, People people) {
        this.wording = wording;
        this.diagrams = diagrams;
        this.people = people;
    }

    /** @param key without {@code notification.stall.} */
    String say(Person to, String key, Object... values) {
        return wording.say(to, "stall." + key, values);
    }

    String occasion(Occasion occasion, Person to) {
        if (occasion.by() != null) {
            return wording.of(
                    to.mailLanguage(),
                    "stall.called",
                    people.find(occasion.by())
                            .map(Person::name)
                            .orElse(occasion.by().value()));
        }
        Sentence sign = Sentence.of("stall.sign." + occasion.sign(), occasion.figure());
        return wording.of(
                to.mailLanguage(), "stall.noticed", sign.known() ? sign.in(to.mailLanguage()) : occasion.sign());
    }

    /** What the record says, and by which rule; absent where the table had none for it. */
    @Nullable String verdict(Found found, Rollout rollout, Person to) {
        return found.verdict() == null
                ? null
                : say(
                        to,
                        "verdict",
                        todo(found.verdict(), found.backTo(), rollout, to),
                        found.because(to.mailLanguage()));
    }

    String decision(StallDecided decided, Rollout rollout, Person to) {
        return say(
                to,
                "decided.opening",
                people.find(decided.by()).map(Person::name).orElse(decided.by().value()),
                todo(decided.verdict(), decided.backTo(), rollout, to));
    }

    private String todo(Verdict verdict, @Nullable StageId backTo, Rollout rollout, Person to) {
        String words = wording.of(to.mailLanguage(), "stall.verdict." + verdict);
        return diagrams.version(rollout.process(), rollout.version()).stages().stream()
                .filter(stage -> stage.id().equals(backTo))
                .map(StageOutline::name)
                .findFirst()
                .map(stage -> say(to, "back-to", words, stage))
                .orElse(words);
    }
}
