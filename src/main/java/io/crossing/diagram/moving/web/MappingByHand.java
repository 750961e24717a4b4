package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.Move;
import io.crossing.diagram.moving.MoveWords;
import io.crossing.diagram.moving.Moves;
import io.crossing.process.RunMoves;
import io.crossing.process.RunMoves.DrawnPlace;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a page asks where rollouts stand at something that the new version does not have, in their diagram or in one that it calls. */
@Component
class MappingByHand {

    private final Moves moves;
    private final RunMoves runs;
    private final MoveWords words;

    MappingByHand(Moves moves, RunMoves runs, MoveWords words) {
        this.moves = moves;
        this.runs = runs;
        this.words = words;
    }

    /** A diagram in which rollouts need a place, in both versions; {@code elements} are those places, with commas between. */
    record Mapped(String diagram, int from, int to, String elements, List<Asked> asked) {}

    /**
     * Where does it go on?
     *
     * @param targets words by element, for those of the same kind; the first leaves it for now
     */
    record Asked(String element, String name, int rollouts, Map<String, String> targets) {

        /** Whether there is anything to choose. */
        public boolean open() {
            return targets.size() > 1;
        }
    }

    List<Mapped> of(Move move) {
        Map<String, Integer> unmapped = moves.unmapped(move.id());
        if (unmapped.isEmpty()) {
            return List.of();
        }
        String process = move.order().process();
        SortedMap<String, Integer> young = runs.together(process, move.order().to());
        return runs.together(process, move.order().from()).entrySet().stream()
                .flatMap(old -> Optional.ofNullable(young.get(old.getKey()))
                        .map(to -> mapped(old.getKey(), old.getValue(), to, unmapped))
                        .stream())
                .filter(mapped -> !mapped.asked().isEmpty())
                .sorted(Comparator.comparing(mapped -> !mapped.diagram().equals(process)))
                .toList();
    }

    private Mapped mapped(String process, int from, int to, Map<String, Integer> unmapped) {
        List<DrawnPlace> young = runs.drawn(process, to);
        List<Asked> asked = runs.drawn(process, from).stream()
                .filter(place -> unmapped.containsKey(place.element()))
                .map(place -> new Asked(
                        place.element(),
                        place.name(),
                        unmapped.getOrDefault(place.element(), 0),
                        targets(place, young)))
                .toList();
        return new Mapped(
                process, from, to, asked.stream().map(Asked::element).collect(Collectors.joining(",")), asked);
    }

    private Map<String, String> targets(DrawnPlace place, List<DrawnPlace> young) {
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("", words.say("move.map.choose"));
        young.stream()
                .filter(other -> other.kind().equals(place.kind()))
                .sorted(Comparator.comparing(DrawnPlace::name))
                .forEach(other -> targets.put(other.element(), other.name() + " (" + other.element() + ")"));
        return targets;
    }
}
