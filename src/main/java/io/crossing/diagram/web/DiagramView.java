package io.crossing.diagram.web;

import io.crossing.diagram.Draft;
import io.crossing.diagram.Workshop.Piece;
import io.crossing.process.DeployedFiles.Version;
import io.crossing.process.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A diagram, table or form as the API says it. */
@Schema(name = "Diagram")
record DiagramView(
        @Schema(example = "PilotToScale") String key,
        @Schema(example = "bpmn") String kind,
        @Schema(example = "PilotToScale.bpmn") String file,
        @Schema(example = "From pilot to scale") String name,

        @Schema(description = "The newest deployed version; 0 where there is none", example = "3")
        int version,

        @Schema(description = "The newest first") List<VersionView> versions,

        @Schema(description = "Null where nobody is changing it; process admins only") @Nullable DraftView draft,

        @Schema(description = "Who has an editor open; process admins only")
        List<String> editing) {

    static DiagramView of(Piece piece, List<Version> versions, boolean admin) {
        Draft draft = admin ? piece.draft() : null;
        return new DiagramView(
                piece.key().name(),
                piece.key().kind().code(),
                piece.key().file(),
                piece.title(),
                piece.newest() == null ? 0 : piece.newest().version(),
                versions.stream().map(VersionView::of).toList(),
                draft == null ? null : DraftView.of(draft),
                admin ? piece.editing().stream().map(PersonId::value).toList() : List.of());
    }

    /** A deployed version. */
    @Schema(name = "DiagramVersion")
    record VersionView(
            @Schema(example = "3") int version,
            Instant deployedAt,

            @Schema(description = "How many runs stand on it", example = "12")
            long running) {

        static VersionView of(Version version) {
            return new VersionView(version.version(), version.deployedAt(), version.running());
        }
    }
}
