package io.crossing.rehearsal;

import io.crossing.people.AddingPerson;
import io.crossing.people.NewPerson;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.rehearsal.Rehearsal.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who plays in a rehearsal: every part once, by somebody of the organisation or by nobody in particular. */
final class Cast {

    /** A team that the rollout reaches. */
    record PlayedTeam(String name, PersonId lead, int people) {}

    private static final int SIZE_OF_TEAM = 10;

    private final Map<PersonId, Member> members = new LinkedHashMap<>();
    private final Map<Part, List<PersonId>> parts = new LinkedHashMap<>();
    private final List<PlayedTeam> teams = new ArrayList<>();

    /** Gives a part to somebody; who has one already keeps that for their name. */
    PersonId give(Part part, @Nullable Person person) {
        PersonId id = person == null
                ? new PersonId(part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                        + (parts.containsKey(part) ? "-" + (parts.get(part).size() + 1) : ""))
                : person.id();
        members.putIfAbsent(id, new Member(part, person == null ? null : person.name()));
        parts.computeIfAbsent(part, empty -> new ArrayList<>()).add(id);
        return id;
    }

    void reach(String team, PersonId lead, int people) {
        teams.add(new PlayedTeam(team, lead, people));
    }

    /** Gives every part that nobody has to nobody in particular, and reaches two teams where none is named. */
    Cast completed() {
        Stream.of(Part.values()).filter(part -> !parts.containsKey(part)).forEach(part -> give(part, null));
        if (teams.isEmpty()) {
            reach("A", one(Part.TEAM_LEAD), SIZE_OF_TEAM);
            reach("B", give(Part.TEAM_LEAD, null), SIZE_OF_TEAM);
        }
        return this;
    }

    PersonId one(Part part) {
        return Objects.requireNonNull(parts.get(part)).get(0);
    }

    List<PersonId> all(Part part) {
        return List.copyOf(parts.getOrDefault(part, List.of()));
    }

    /** The ids of everybody, whoever would be named under this key of a form first. */
    List<String> inOrderFor(String key) {
        return Stream.concat(
                        Stream.concat(Stream.of(Asked.under(key)), Stream.of(Part.COLLEAGUE, Part.OTHER_COLLEAGUE))
                                .flatMap(part -> all(part).stream()),
                        members.keySet().stream())
                .map(PersonId::value)
                .distinct()
                .toList();
    }

    List<PlayedTeam> teams() {
        return List.copyOf(teams);
    }

    Map<PersonId, Member> members() {
        return Map.copyOf(members);
    }

    /** Lets them in. */
    void comeIn(AddingPerson adding) {
        members.forEach((id, member) -> adding.add(new NewPerson(
                id,
                member.name() == null ? member.part().name() : member.name(),
                id.value() + "@rehearsal.example",
                roles(id),
                null)));
    }

    private Set<Role> roles(PersonId id) {
        List<Role> roles = new ArrayList<>(List.of(Role.PARTICIPANT));
        parts.forEach((part, people) -> {
            if (people.contains(id)) {
                part.role().ifPresent(roles::add);
            }
        });
        return Set.copyOf(roles);
    }

    /** Whom forms ask for, by the keys that the product's own forms have. */
    private enum Asked {
        OWNER(Part.OWNER, "owner", "ownerCandidate"),
        DEPUTY(Part.DEPUTY, "deputy", "to"),
        SPONSOR_DEPUTY(Part.SPONSOR_DEPUTY, "sponsorDeputy"),
        SUPERIOR(Part.SUPERIOR, "answersTo"),
        CHAMPION(Part.CHAMPION, "champion"),
        CHECKER(Part.QUALITY_CHECKER, "qualityChecker"),
        DECIDER(Part.SPONSOR, "decider"),
        SPONSOR(Part.OTHER_SPONSOR, "sponsor", "sponsorCandidate", "instead");

        private final Part part;
        private final Set<String> keys;

        Asked(Part part, String... keys) {
            this.part = part;
            this.keys = Set.of(keys);
        }

        static Part under(String key) {
            return Stream.of(values())
                    .filter(asked -> asked.keys.contains(key))
                    .map(asked -> asked.part)
                    .findFirst()
                    .orElse(Part.COLLEAGUE);
        }
    }
}
