package io.crossing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Sends every request that concerns a task as one person, each for a task that nothing has happened to yet. */
final class TaskCalls {

    /** What the task is to whoever sends the request; in this order, as being asked for help lets people see the rest. */
    enum Situation {
        OWN,
        OFFERED,
        HELPING,
        OTHERS
    }

    private static final List<Situation> ORDER =
            List.of(Situation.OTHERS, Situation.HELPING, Situation.OFFERED, Situation.OWN);
    private static final String SOMEBODY = "paul";
    private static final Map<String, Object> GOOD = Map.of("answers", Map.of("found", "Nothing."));

    private final Api api;
    private final Pages pages;
    private final String person;
    private final String rollout;
    private final Map<String, Deque<String>> tasks = new HashMap<>();
    private final Map<String, Function<Task, String>> requests = new LinkedHashMap<>();

    /** A task in a situation, with what hangs on it. */
    private record Task(String id, Situation situation, String comment, String file, String help) {}

    TaskCalls(String address, String person) {
        this.api = new Api(address, person);
        this.pages = Pages.signedIn(address, person);
        this.person = person;
        this.rollout = api.as("lea")
                .post("/rollouts", Pilots.pilot("For " + person, "Sorts invoices.", "Finance"))
                .ok()
                .path("id")
                .asString();
        api.as("lea")
                .get("/tasks?scope=all&size=200&rollout=" + rollout)
                .ok()
                .path("items")
                .forEach(this::keep);
        resources();
        files();
        clicks();
    }

    /** What came of each request in each situation. */
    Map<String, Map<Situation, String>> all(Collection<String> asked) {
        Map<String, Map<Situation, String>> outcomes = new LinkedHashMap<>();
        asked.forEach(request -> outcomes.put(request, new EnumMap<>(Situation.class)));
        for (Situation situation : ORDER) {
            Task read = task(situation);
            for (String request : asked) {
                Function<Task, String> call = requests.get(request);
                Task task = request.startsWith("GET") ? read : task(situation);
                outcomes.get(request).put(situation, call == null ? "not tried" : call.apply(task));
            }
        }
        return outcomes;
    }

    private void keep(JsonNode task) {
        tasks.computeIfAbsent(task.path("name").asString(), name -> new ArrayDeque<>())
                .add(task.path("id").asString());
    }

    private Task task(Situation situation) {
        boolean toms = situation == Situation.OTHERS || situation == Situation.HELPING;
        String id = tasks.get(toms ? ManyTasks.TOMS : ManyTasks.OFFERED).remove();
        String comment = api.as("paul")
                .post("/tasks/" + id + "/comments", Map.of("text", "Look here."))
                .ok()
                .path("id")
                .asString();
        if (situation == Situation.OWN) {
            api.post("/tasks/" + id + "/claim", Map.of()).ok();
        }
        String file = (toms ? api.as("tom") : api)
                .upload("/tasks/" + id + "/attachments", "notes.txt", "Notes".getBytes(StandardCharsets.UTF_8))
                .ok()
                .path("id")
                .asString();
        return new Task(id, situation, comment, file, help(id, situation));
    }

    private String help(String id, Situation situation) {
        if (situation == Situation.OFFERED) {
            return UUID.randomUUID().toString();
        }
        Api holder = situation == Situation.OWN ? api : api.as("tom");
        String helper = situation == Situation.HELPING ? person : SOMEBODY;
        return holder.post("/tasks/" + id + "/help", Map.of("to", helper, "question", "What do you say?"))
                .ok()
                .path("id")
                .asString();
    }

    private void resources() {
        add("GET /api/v1/tasks", task -> status(api.get("/tasks?scope=all&rollout=" + rollout)));
        add("POST /api/v1/tasks/bulk", this::bulk);
        add("GET /api/v1/tasks/{id}", task -> get(task, ""));
        add("POST /api/v1/tasks/{id}/claim", task -> post(task, "/claim", Map.of()));
        add("POST /api/v1/tasks/{id}/unclaim", task -> post(task, "/unclaim", Map.of()));
        add("POST /api/v1/tasks/{id}/assign", task -> post(task, "/assign", Map.of("to", SOMEBODY)));
        add("POST /api/v1/tasks/{id}/follow-up", task -> post(task, "/follow-up", Map.of("until", later())));
        add("POST /api/v1/tasks/{id}/take-back", task -> post(task, "/take-back", Map.of()));
        add("POST /api/v1/tasks/{id}/due", task -> post(task, "/due", Map.of("on", later())));
        add("POST /api/v1/tasks/{id}/complete", task -> post(task, "/complete", GOOD));
        add("GET /api/v1/tasks/{id}/draft", task -> get(task, "/draft"));
        add("POST /api/v1/tasks/{id}/draft", task -> post(task, "/draft", GOOD));
        add("PUT /api/v1/tasks/{id}/draft", task -> status(api.put("/tasks/" + task.id() + "/draft", GOOD)));
        add("GET /api/v1/tasks/{id}/comments", task -> get(task, "/comments"));
        add("POST /api/v1/tasks/{id}/comments", task -> post(task, "/comments", Map.of("text", "Yes.")));
        add("GET /api/v1/tasks/{id}/comments/{comment}", task -> get(task, "/comments/" + task.comment()));
        add(
                "PUT /api/v1/tasks/{id}/comments/{comment}",
                task -> status(
                        api.put("/tasks/" + task.id() + "/comments/" + task.comment(), Map.of("text", "Look there."))));
        add(
                "DELETE /api/v1/tasks/{id}/comments/{comment}",
                task -> status(api.delete("/tasks/" + task.id() + "/comments/" + task.comment())));
        add("GET /api/v1/tasks/{id}/mentionable", task -> get(task, "/mentionable?q=p"));
        add("GET /api/v1/tasks/{id}/help", task -> get(task, "/help"));
        add(
                "POST /api/v1/tasks/{id}/help",
                task -> post(task, "/help", Map.of("to", "olga", "question", "What do you say?")));
        add(
                "POST /api/v1/tasks/{id}/help/{request}/answer",
                task -> post(task, "/help/" + task.help() + "/answer", Map.of("answer", "Yes.")));
        add(
                "DELETE /api/v1/tasks/{id}/help/{request}",
                task -> status(api.delete("/tasks/" + task.id() + "/help/" + task.help())));
        add("GET /api/v1/working-days/{day}", task -> status(api.get("/working-days/2031-06-12")));
    }

    private void files() {
        add("GET /api/v1/tasks/{id}/attachments", task -> get(task, "/attachments"));
        add(
                "POST /api/v1/tasks/{id}/attachments",
                task -> status(api.upload("/tasks/" + task.id() + "/attachments", "more.txt", new byte[] {'a'})));
        add("GET /api/v1/attachments/{id}", task -> status(api.get("/attachments/" + task.file())));
        add("DELETE /api/v1/attachments/{id}", task -> status(api.delete("/attachments/" + task.file())));
        add("GET /attachments/{id}", task -> pages.get("/attachments/" + task.file()));
        add("POST /work/{id}/attach", task -> pages.upload("/work/" + task.id() + "/attach", "more.txt", "a"));
        add("POST /work/{id}/remove", task -> press(task, "remove", Map.of("file", task.file())));
    }

    private void clicks() {
        add("GET /", task -> pages.get("/"));
        add("GET /work", task -> pages.get("/work"));
        add("GET /work/{id}", task -> pages.get("/work/" + task.id()));
        add("GET /colleagues/{id}", task -> pages.get("/colleagues/tom"));
        add("POST /work/{id}/claim", task -> press(task, "claim", Map.of()));
        add("POST /work/{id}/give-back", task -> press(task, "give-back", Map.of()));
        add("POST /work/{id}/hand-over", task -> press(task, "hand-over", Map.of("to", SOMEBODY)));
        add("POST /work/{id}/take-back", task -> press(task, "take-back", Map.of()));
        add("POST /work/{id}/put-off", task -> press(task, "put-off", Map.of("until", later())));
        add("POST /work/{id}/due", task -> press(task, "due", Map.of("on", later(), "reason", "It takes longer.")));
        add(
                "POST /work/{id}/change-comment",
                task -> press(task, "change-comment", Map.of("comment", task.comment(), "text", "Look there.")));
        add("POST /work/{id}/remove-comment", task -> press(task, "remove-comment", Map.of("comment", task.comment())));
        add("POST /work/{id}/comment", task -> press(task, "comment", Map.of("text", "Yes.")));
        add(
                "POST /work/{id}/ask-help",
                task -> press(task, "ask-help", Map.of("to", "olga", "question", "What do you say?")));
        add(
                "POST /work/{id}/answer-help",
                task -> press(task, "answer-help", Map.of("request", task.help(), "answer", "Yes.")));
        add("POST /work/{id}/withdraw-help", task -> press(task, "withdraw-help", Map.of("request", task.help())));
    }

    private void add(String request, Function<Task, String> call) {
        requests.put(request, call);
    }

    private String get(Task task, String path) {
        return status(api.get("/tasks/" + task.id() + path));
    }

    private String post(Task task, String path, Map<String, ?> body) {
        return status(api.post("/tasks/" + task.id() + path, body));
    }

    /** Several at once are answered one by one. */
    private String bulk(Task task) {
        JsonNode result = api.post("/tasks/bulk", Map.of("ids", List.of(task.id()), "action", "claim"))
                .ok()
                .path("results")
                .path(0);
        return result.path("done").asBoolean()
                ? "200"
                : result.path("problem").path("status").asString();
    }

    private String press(Task task, String action, Map<String, String> fields) {
        return pages.post("/work/" + task.id() + "/" + action, fields);
    }

    private static String later() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(9).toString();
    }

    private static String status(Api.Answer answer) {
        return String.valueOf(answer.status());
    }
}
