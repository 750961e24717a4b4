package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.crossing.TaskCalls.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every request that concerns a task, sent by every role for their own task, one that is offered to them, one they were asked to help with,
 * and somebody else's: who may do it, who may not, and who does not even learn that it is there. The table below is held against the
 * requests that the running product knows: one that is missing in it fails the test. It is written to {@code target/task-endpoints.md} as
 * it was seen.
 */
class TaskEndpointsTests extends ManyTasksTest {

    /**
     * Cells: the status of an answer of the API; {@code ok}, {@code refused} or {@code 404} for a page. Two words with a slash: for leads and
     * process admins, and for everybody else.
     */
    private static final String TABLE = """
            request                                             | own | offered | helping | other's: lead, admin | takes part | stranger
            GET /api/v1/tasks                                   | 200 | 200     | 200     | 200     | 200     | 404
            POST /api/v1/tasks/bulk                             | 200 | 200     | 403     | 403     | 403     | 404
            GET /api/v1/tasks/{id}                              | 200 | 200     | 200     | 200     | 200     | 404
            POST /api/v1/tasks/{id}/claim                       | 200 | 200     | 403     | 403     | 403     | 404
            POST /api/v1/tasks/{id}/unclaim                     | 200 | 200/403 | 409/403 | 409     | 403     | 404
            POST /api/v1/tasks/{id}/assign                      | 200 | 200/403 | 200/403 | 200     | 403     | 404
            POST /api/v1/tasks/{id}/follow-up                   | 200 | 403     | 403     | 403     | 403     | 404
            POST /api/v1/tasks/{id}/take-back                   | 409 | 409     | 409     | 409     | 409     | 404
            POST /api/v1/tasks/{id}/due                         | 200/403 | 200/403 | 200/403 | 200    | 403     | 404
            POST /api/v1/tasks/{id}/complete                    | 200 | 200     | 403     | 403     | 403     | 404
            GET /api/v1/tasks/{id}/draft                        | 200 | 200     | 200     | 403     | 403     | 404
            POST /api/v1/tasks/{id}/draft                       | 200 | 200     | 200     | 403     | 403     | 404
            PUT /api/v1/tasks/{id}/draft                        | 200 | 200     | 200     | 403     | 403     | 404
            GET /api/v1/tasks/{id}/comments                     | 200 | 200     | 200     | 200     | 200     | 404
            POST /api/v1/tasks/{id}/comments                    | 201 | 201     | 201     | 201     | 201     | 404
            GET /api/v1/tasks/{id}/comments/{comment}           | 200 | 200     | 200     | 200     | 200     | 404
            PUT /api/v1/tasks/{id}/comments/{comment}           | 403 | 403     | 403     | 403     | 403     | 404
            DELETE /api/v1/tasks/{id}/comments/{comment}        | 403 | 403     | 403     | 403     | 403     | 404
            GET /api/v1/tasks/{id}/mentionable                  | 200 | 200     | 200     | 200     | 200     | 404
            GET /api/v1/tasks/{id}/help                         | 200 | 200     | 200     | 200     | 200     | 404
            POST /api/v1/tasks/{id}/help                        | 201 | 403     | 403     | 403     | 403     | 404
            POST /api/v1/tasks/{id}/help/{request}/answer       | 403 | 404     | 200     | 403     | 403     | 404
            DELETE /api/v1/tasks/{id}/help/{request}            | 204 | 404     | 403     | 403     | 403     | 404
            GET /api/v1/tasks/{id}/attachments                  | 200 | 200     | 200     | 200     | 200     | 404
            POST /api/v1/tasks/{id}/attachments                 | 201 | 201     | 201     | 201     | 201     | 404
            GET /api/v1/attachments/{id}                        | 200 | 200     | 200     | 200     | 200     | 404
            DELETE /api/v1/attachments/{id}                     | 204 | 204     | 403     | 403     | 403     | 404
            GET /api/v1/working-days/{day}                      | 200 | 200     | 200     | 200     | 200     | 200
            GET /                                               | ok  | ok      | ok      | ok      | ok      | ok
            GET /work                                           | ok  | ok      | ok      | ok      | ok      | ok
            GET /work/{id}                                      | ok  | ok      | ok      | ok      | ok      | 404
            POST /work/{id}/claim                               | ok  | ok      | refused | refused | refused | 404
            POST /work/{id}/give-back                           | ok  | ok/refused | refused | refused | refused | 404
            POST /work/{id}/hand-over                           | ok  | ok/refused | ok/refused | ok   | refused | 404
            POST /work/{id}/take-back                           | refused | refused | refused | refused | refused | 404
            POST /work/{id}/put-off                             | ok  | refused | refused | refused | refused | 404
            POST /work/{id}/due                                 | ok/refused | ok/refused | ok/refused | ok | refused | 404
            POST /work/{id}/change-comment                      | refused | refused | refused | refused | refused | 404
            POST /work/{id}/remove-comment                      | refused | refused | refused | refused | refused | 404
            POST /work/{id}/comment                             | ok  | ok      | ok      | ok      | ok      | 404
            POST /work/{id}/ask-help                            | ok  | refused | refused | refused | refused | 404
            POST /work/{id}/answer-help                         | refused | refused | ok  | refused | refused | 404
            POST /work/{id}/withdraw-help                       | ok  | refused | refused | refused | refused | 404
            POST /work/{id}/attach                              | ok  | ok      | ok      | ok      | ok      | 404
            POST /work/{id}/remove                              | ok  | ok      | refused | refused | refused | 404
            GET /attachments/{id}                               | ok  | ok      | ok      | ok      | ok      | 404
            GET /colleagues/{id}                                | ok  | ok      | ok      | ok      | ok      | ok
            """;

    /** Requests of the same module that concern no one task: lists, and handing everything over, are held by their own tests. */
    private static final List<String> ELSEWHERE = List.of(
            "/api/v1/filters",
            "/work/filters",
            "/work/bulk",
            "/account/leave",
            "/people/{id}/leave",
            "/api/v1/people/{id}/");

    private static final List<String> DIRECTORS = List.of("lea", "ada");
    private static final List<String> INVOLVED = List.of("sam", "fay", "pia");
    private static final String STRANGER = "dora";

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    private final Map<String, List<String>> expected = new LinkedHashMap<>();

    @BeforeEach
    void readTable() {
        TABLE.lines()
                .skip(1)
                .map(line -> line.split("\\|"))
                .forEach(cells -> expected.put(
                        cells[0].strip(),
                        Stream.of(cells).skip(1).map(String::strip).toList()));
    }

    @Test
    void areAllInTheTable() {
        Set<String> known = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (concernsTasks(info, method)) {
                known.addAll(requests(info));
            }
        });

        assertThat(known).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    @Test
    void letEveryRoleDoWhatItMayAndNothingElse() throws IOException {
        List<String> seen = new ArrayList<>(
                List.of("| request | who | own | offered | helping | other's |", "|---|---|---|---|---|---|"));
        List<String> wrong = new ArrayList<>();
        for (String person : Stream.of(DIRECTORS, INVOLVED, List.of(STRANGER))
                .flatMap(List::stream)
                .toList()) {
            TaskCalls calls = new TaskCalls(address(), person);
            Map<String, Map<Situation, String>> outcomes = calls.all(expected.keySet());
            outcomes.forEach((request, bySituation) -> {
                seen.add("| " + request + " | " + person + " | "
                        + Stream.of(Situation.values()).map(bySituation::get).collect(Collectors.joining(" | "))
                        + " |");
                bySituation.forEach((situation, outcome) -> {
                    String right = expected(request, person, situation);
                    if (!right.equals(outcome)) {
                        wrong.add(person + " " + situation + " " + request + ": " + outcome + " instead of " + right);
                    }
                });
            });
        }
        Files.write(Path.of("target", "task-endpoints.md"), seen);
        if (!wrong.isEmpty()) {
            fail(String.join("\n", wrong));
        }
        assertThat(seen).hasSize(2 + 6 * expected.size());
    }

    private String expected(String request, String person, Situation situation) {
        List<String> cells = expected.get(request);
        boolean directs = DIRECTORS.contains(person);
        if (situation == Situation.OTHERS) {
            return cells.get(directs ? 3 : person.equals(STRANGER) ? 5 : 4);
        }
        String[] words = cells.get(situation.ordinal()).split("/");
        return directs ? words[0] : words[words.length - 1];
    }

    private static boolean concernsTasks(RequestMappingInfo info, HandlerMethod method) {
        boolean ours = method.getBeanType().getPackageName().startsWith("io.crossing.worklist");
        return requests(info).stream()
                .map(request -> request.substring(request.indexOf(' ') + 1))
                .anyMatch(path -> (ours || path.startsWith("/api/v1/tasks") || path.matches("/work(/.*)?"))
                        && ELSEWHERE.stream().noneMatch(path::startsWith));
    }

    private static List<String> requests(RequestMappingInfo info) {
        Set<String> paths = info.getPathPatternsCondition() == null
                ? Set.of()
                : info.getPathPatternsCondition().getPatternValues();
        return paths.stream()
                .flatMap(
                        path -> info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path))
                .toList();
    }
}
