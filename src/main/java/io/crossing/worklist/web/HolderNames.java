package io.crossing.worklist.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.worklist.WorkItem;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Calls people and roles by their names. */
@Component
class HolderNames {

    private final People people;
    private final MessageSource messages;

    HolderNames(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /** Empty for nobody. */
    String of(@Nullable PersonId id) {
        return id == null ? "" : people.find(id).map(Person::name).orElse(id.value());
    }

    /** Whom it is offered to: people by name, roles by what they are called. */
    String offered(WorkItem item, Locale locale) {
        Stream<String> names = item.people().stream().map(this::of).sorted();
        Stream<String> roles =
                item.groups().stream().sorted(Comparator.naturalOrder()).map(group -> role(group, locale));
        return Stream.concat(names, roles).collect(Collectors.joining(", "));
    }

    /** Who was asked to help with it, by name. */
    String helping(WorkItem item, Locale locale) {
        Object[] names = {item.helpers().stream().map(this::of).sorted().collect(Collectors.joining(", "))};
        return messages.getMessage("worklist.help.from", names, locale);
    }

    /** What a role is called. */
    String role(String group, Locale locale) {
        String word = Role.ofGroup(group).map(Role::label).orElse(group);
        return Objects.requireNonNullElse(messages.getMessage("worklist.role." + group, null, word, locale), word);
    }
}
