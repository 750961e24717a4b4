package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Rollout;
import io.crossing.worklist.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Open work in a mail: what it is, since when, and on whom it waits. */
@Component
class OpenWork {

    private final Letterhead letterhead;
    private final DayWords days;
    private final People people;
    private final MailWording wording;

    OpenWork(Letterhead letterhead, DayWords days, People people, MailWording wording) {
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.wording = wording;
    }

    /** The reader's own work. */
    List<Line> of(List<WorkItem> items, Person reader) {
        return items.stream().map(item -> line(item, "", reader)).toList();
    }

    /** Work with the names of those who hold it. */
    List<Line> ofEverybody(List<WorkItem> items, Person reader) {
        return items.stream()
                .map(item -> line(item, holder(item, reader) + ": ", reader))
                .toList();
    }

    /** Leads to the work if it is one thing, else to the rollout. */
    Line button(List<WorkItem> items, Rollout rollout, Person reader) {
        return items.size() == 1
                ? letterhead.line(
                        wording.say(reader, "open"), "/work/" + items.get(0).id())
                : letterhead.line(wording.say(reader, "open-rollout"), "/rollouts/" + rollout.id());
    }

    private Line line(WorkItem item, String before, Person reader) {
        String what = wording.say(reader, "asked-since", item.title(), days.on(item.createdAt(), reader));
        return letterhead.line(before + what, "/work/" + item.id());
    }

    private String holder(WorkItem item, Person reader) {
        PersonId holder = item.assignee();
        return holder == null
                ? wording.say(reader, "nobody-yet")
                : people.find(holder).map(Person::name).orElse(holder.value());
    }
}
