package io.crossing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A workshop in which something is drafted, something waits for another pair of eyes, and a move was tried. */
final class WorkshopToLookAt {

    private final Api admin;

    WorkshopToLookAt(Api admin) {
        this.admin = admin;
    }

    /** A form of which nothing is left; its change. */
    String drafted() {
        admin.put("/diagrams/GoLive.form/draft", Map.of("id", "GoLive", "type", "default", "components", List.of()))
                .ok();
        return admin.get("/changes").ok().get(0).path("id").asString();
    }

    /** A change that waits for another process admin. */
    String changed() {
        String form = file("NameOwner.form");
        admin.put(
                        "/diagrams/NameOwner.form/draft",
                        "*",
                        form.replaceFirst(
                                "\"schemaVersion\"",
                                "\"exporter\": {\"name\": \"a\", \"version\": \"1\"}, \"schemaVersion\""))
                .ok();
        admin.post("/diagrams/NameOwner.form/draft/ready", Map.of("note", "Owners need more time."))
                .ok();
        return admin.get("/diagrams/NameOwner.form/draft/publication")
                .ok()
                .path("change")
                .asString();
    }

    /** A dry run in which some rollouts move and some stand where the new version has nothing. */
    String tried() {
        admin.put(
                        "/diagrams/PilotToScale/draft",
                        "*",
                        file("PilotToScale.bpmn")
                                .replace("Task_DocumentProcess", "Task_WriteProcess")
                                .replace(">P10D<", ">P12D<"))
                .ok();
        admin.post("/diagrams/PilotToScale/draft/ready", Map.of()).ok();
        admin.as("alan").post("/diagrams/PilotToScale/draft/approve", Map.of()).ok();
        admin.post("/diagrams/PilotToScale/draft/publish", Map.of()).ok();
        String move = admin.post(
                        "/diagrams/PilotToScale/moves",
                        Map.of("fromVersion", 1, "toVersion", 2, "timers", "RECOMPUTE", "dryRun", true))
                .ok()
                .path("id")
                .asString();
        Awaitility.await("the dry run is done")
                .atMost(Duration.ofSeconds(120))
                .until(() -> admin.get("/moves/" + move).text("state").equals("DONE"));
        return move;
    }

    /** What was played is kept for a while: no page waits for it. */
    void played() {
        admin.post(
                        "/diagrams/PilotToScale.bpmn/draft/fast-forward",
                        Map.of(
                                "days",
                                25,
                                "pace",
                                "AT_ONCE",
                                "choices",
                                Map.of("Task_NameOwner", Map.of("never", true))))
                .ok();
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of("bpmn/rollout", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
