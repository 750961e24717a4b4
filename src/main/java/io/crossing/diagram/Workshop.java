package io.crossing.diagram;

import io.crossing.diagram.WorkshopError.DiagramUnknown;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import io.crossing.process.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that can be edited: what is deployed and what is drawn for the first time. */
@Component
public class Workshop {

    private final DeployedFiles deployed;
    private final DiagramDrafts drafts;
    private final Presences presences;

    Workshop(DeployedFiles deployed, DiagramDrafts drafts, Presences presences) {
        this.deployed = deployed;
        this.drafts = drafts;
        this.presences = presences;
    }

    /**
     * A file in the workshop.
     *
     * @param newest null where nothing of it is deployed
     * @param draft null where nobody is changing it
     * @param editing who has an editor open
     */
    public record Piece(
            DiagramKey key,
            DeployedFiles.@Nullable Version newest,
            @Nullable Draft draft,
            List<PersonId> editing) {

        /** As it is called in it; a file that has no name in it is called after its own: <i>Accept ownership</i>. */
        public String title() {
            return newest == null || newest.title().equals(key.name()) ? words(key.name()) : newest.title();
        }

        private static String words(String name) {
            String apart = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ');
            return apart.substring(0, 1) + apart.substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** All that fit: diagrams before tables before forms, each by name. */
    public List<Piece> pieces(Predicate<Piece> wanted) {
        Map<String, Piece> pieces = new TreeMap<>();
        Map<String, List<PersonId>> present = presences.all();
        deployed.newest()
                .forEach(version -> pieces.put(
                        order(version.key()),
                        new Piece(version.key(), version, null, present(present, version.key()))));
        drafts.open()
                .forEach(draft -> pieces.compute(
                        order(draft.key()),
                        (order, known) -> new Piece(
                                draft.key(),
                                known == null ? null : known.newest,
                                draft,
                                present(present, draft.key()))));
        return pieces.values().stream().filter(wanted).toList();
    }

    private static List<PersonId> present(Map<String, List<PersonId>> present, DiagramKey key) {
        return present.getOrDefault(key.file(), List.of());
    }

    private static String order(DiagramKey key) {
        return key.kind().ordinal() + key.name().toLowerCase(Locale.ROOT) + " " + key.name();
    }

    /**
     * The file that is meant by a name.
     *
     * @param name with its ending, or without where it is clear: a diagram comes before a table, a table before a form
     * @throws DiagramUnknown if there is none
     */
    public DiagramKey find(String name) {
        Optional<DiagramKey> exact = DiagramKey.ofFile(name).filter(this::exists);
        return exact.or(() -> Arrays.stream(DiagramKind.values())
                        .filter(kind -> DiagramKey.isName(name))
                        .map(kind -> new DiagramKey(name, kind))
                        .filter(this::exists)
                        .findFirst())
                .orElseThrow(() -> new DiagramUnknown(name));
    }

    private boolean exists(DiagramKey key) {
        return drafts.of(key).isPresent() || !deployed.versions(key).isEmpty();
    }

    /**
     * Which file a draft is to be saved as.
     *
     * @throws WorkshopError.NameRefused if no file can have this name
     */
    public DiagramKey forSaving(String name, byte[] content) {
        Optional<DiagramKey> exact = DiagramKey.ofFile(name);
        if (exact.isPresent()) {
            return exact.get();
        }
        if (!DiagramKey.isName(name)) {
            throw new WorkshopError.NameRefused();
        }
        return new DiagramKey(name, FileShape.kindOf(content));
    }

    /** A deployed version. @throws DiagramUnknown if there is none */
    public DiagramFile file(DiagramKey key, int version) {
        return deployed.file(key, version).orElseThrow(() -> new DiagramUnknown(key + " version " + version));
    }
}
