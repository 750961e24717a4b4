package io.crossing.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers about the document and the dry run by somebody who was not there. */
final class DocumentAnswers {

    private DocumentAnswers() {}

    static Map<String, Object> document(Situation now) {
        return Map.of(
                "purpose", "To do with the tool what the pilot team did, with the same result.",
                "notFor", "Complaints, and cases with a legal hold.",
                "steps", steps(),
                "exceptions", "Something is missing in the case: ask for it first, then start again at step 1.",
                "checkOutput", "Compare names, dates and amounts with the original before it goes out.",
                "whomToAsk", "The owner; on their days off the deputy.",
                "neverEnter", "Health data, passwords, anything under an embargo.");
    }

    private static List<Map<String, Object>> steps() {
        return List.of(
                step(
                        "Check that the case is complete",
                        "Clerk on duty",
                        "The case as it came in",
                        "Complete, or sent back"),
                step(
                        "Have the tool make its proposal",
                        "Clerk on duty",
                        "The complete case",
                        "A proposal with its sources"),
                step(
                        "Compare the proposal with the original",
                        "Clerk on duty",
                        "Proposal and original",
                        "Confirmed or mended"),
                step("Send it on", "Clerk on duty", "The confirmed result", "Done, with an entry in the list"));
    }

    private static Map<String, Object> step(String step, String who, String input, String output) {
        return Map.of("step", step, "who", who, "input", input, "output", output);
    }

    static Map<String, Object> dryRun(Situation now) {
        boolean stuck = now.rows("stuckSteps").isEmpty() && now.in(0.35);
        int steps = now.rows("steps").size();
        List<Map<String, Object>> results = IntStream.range(0, steps)
                .mapToObj(index -> stuck && index == steps - 1 ? stuck() : Map.<String, Object>of("result", "done"))
                .toList();
        return Map.of("steps", results, "minutes", 15 + now.chance().nextInt(30));
    }

    private static Map<String, Object> stuck() {
        return Map.of("result", "stuck", "stuckWhere", "It does not say where the list is kept.");
    }

    static Map<String, Object> mended(Situation now) {
        return Map.of(
                "stuckSteps",
                now.rows("stuckSteps").stream()
                        .map(step -> Map.of("mend", "Added where it is kept, with a picture."))
                        .toList(),
                "steps",
                now.rows("steps"));
    }
}
