package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom some work items are offered to, and who may not take them. */
final class OffersOf {

    private static final String EXCLUDED = "EXCLUDED";

    private record Key(String item, String kind) {}

    private final Map<Key, Set<String>> who = new HashMap<>();

    /** @param kind as an {@link OfferKind} is called, or {@code EXCLUDED} for who may not take it */
    void add(String item, String kind, String to) {
        who.computeIfAbsent(new Key(item, kind), key -> new HashSet<>()).add(to);
    }

    Set<PersonId> people(WorkItemId item) {
        return persons(item, OfferKind.PERSON.name());
    }

    Set<String> groups(WorkItemId item) {
        return Set.copyOf(get(item, OfferKind.GROUP.name()));
    }

    Set<PersonId> standIns(WorkItemId item) {
        return persons(item, OfferKind.STAND_IN.name());
    }

    Set<PersonId> helpers(WorkItemId item) {
        return persons(item, OfferKind.HELPER.name());
    }

    Set<PersonId> excluded(WorkItemId item) {
        return persons(item, EXCLUDED);
    }

    private Set<PersonId> persons(WorkItemId item, String kind) {
        return get(item, kind).stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> get(WorkItemId item, String kind) {
        return who.getOrDefault(new Key(item.value(), kind), Set.of());
    }
}
