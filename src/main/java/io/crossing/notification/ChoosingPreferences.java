package io.crossing.notification;

import io.crossing.people.ChangingProfile;
import io.crossing.people.People;
import io.crossing.people.Person;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody say at once how they want to be told, where, and in which language. */
@Service
class ChoosingPreferences {

    private final ChoosingTelling choosing;
    private final ChangingProfile changingProfile;
    private final People people;

    ChoosingPreferences(ChoosingTelling choosing, ChangingProfile changingProfile, People people) {
        this.choosing = choosing;
        this.changingProfile = changingProfile;
        this.people = people;
    }

    Telling of(Person person) {
        return choosing.of(person);
    }

    /**
     * Keeps all of it or nothing.
     *
     * @return the person as they are now
     * @throws io.crossing.people.EntriesRefused as {@link ChoosingTelling#choose}, or if there is no such language
     */
    @Transactional
    public Person choose(Person person, Telling telling, ZoneId zone, @Nullable Locale language) {
        changingProfile.changeOwn(person.id(), person.name(), person.email(), zone, language);
        Person changed = people.get(person.id());
        choosing.choose(changed, telling);
        return changed;
    }
}
