package io.crossing.worklist.web;

import io.crossing.people.Absence;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.PersonUnknown;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.rollout.Involvement;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import io.crossing.worklist.web.DueWords.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who somebody is whose name stands on a page: what they answer for, whether they are there, and what of theirs the reader sees. */
@Controller
class ColleaguePage {

    private static final int MOST = 50;

    private final People people;
    private final WorkItems items;
    private final Involvement involvement;
    private final HolderNames names;
    private final DueWords due;
    private final TimeWords times;
    private final MessageSource messages;
    private final Clock clock;

    ColleaguePage(
            People people,
            WorkItems items,
            Involvement involvement,
            HolderNames names,
            DueWords due,
            TimeWords times,
            MessageSource messages,
            Clock clock) {
        this.people = people;
        this.items = items;
        this.involvement = involvement;
        this.names = names;
        this.due = due;
        this.times = times;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/colleagues/{id}")
    String show(@PathVariable String id, Person reader, Locale locale, Model model) {
        Person person = person(id);
        model.addAttribute("person", person);
        model.addAttribute("roles", roles(person, locale));
        model.addAttribute("away", away(person, locale).orElse(null));
        model.addAttribute("work", work(person, reader, locale));
        return "worklist/colleague";
    }

    /** Something they have, and when it is due. */
    record Row(WorkItem item, @Nullable Due due) {}

    private List<Row> work(Person person, Person reader, Locale locale) {
        return items.heldBy(person.id()).stream()
                .filter(item -> involvement.maySee(reader, item.rollout()))
                .limit(MOST)
                .map(item -> new Row(item, due.of(item, reader.timeZone(), locale)))
                .toList();
    }

    private Optional<String> away(Person person, Locale locale) {
        LocalDate today = clock.instant().atZone(person.timeZone()).toLocalDate();
        return people.absencesOf(person.id()).stream()
                .filter(absence -> absence.covers(today))
                .findFirst()
                .map(absence -> away(absence, locale));
    }

    private String away(Absence absence, Locale locale) {
        Object[] values = {times.day(absence.until(), locale), names.of(absence.substitute())};
        return messages.getMessage("worklist.colleague.away", values, locale);
    }

    private List<String> roles(Person person, Locale locale) {
        return person.roles().stream()
                .sorted()
                .map(Role::group)
                .map(group -> names.role(group, locale))
                .toList();
    }

    private Person person(String id) {
        try {
            return people.get(new PersonId(id));
        } catch (IllegalArgumentException nobodysId) {
            throw new PersonUnknown(id);
        }
    }
}
