package io.crossing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API over HTTP, as a program with a sample account uses it. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String address;
    private final String person;

    public Api(String address, String person) {
        this.address = address;
        this.person = person;
    }

    /** The same product as somebody else. */
    public Api as(String other) {
        return new Api(address, other);
    }

    public String person() {
        return person;
    }

    /** Any other request with a body. */
    public Answer call(String method, String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer put(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Saves a file, over what was read with that ETag. */
    public Answer put(String path, String ifMatch, String file) {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .header("If-Match", ifMatch)
                .PUT(BodyPublishers.ofString(file)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends a file, as a form with one part does. */
    public Answer upload(String path, String name, byte[] content) {
        return upload(path, name, content, Map.of());
    }

    /** The same with further fields. */
    public Answer upload(String path, String name, byte[] content, Map<String, String> fields) {
        String boundary = "a-boundary-that-no-file-has";
        StringBuilder parts = new StringBuilder();
        fields.forEach((field, value) -> parts.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + field + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n"));
        String head = parts + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
    }

    /** How the API describes itself, after OpenAPI. */
    public Answer description() {
        return send(at("/v3/api-docs").GET());
    }

    /** What a monitoring system reads. */
    public Answer measurements() {
        return send(at("/actuator/prometheus").GET());
    }

    private HttpRequest.Builder request(String path) {
        return at("/api/v1" + path);
    }

    private HttpRequest.Builder at(String path) {
        String account = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(4))
                .header("Authorization", "Basic " + account);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            String body = response.body();
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return new Answer(
                    response.statusCode(), json && !body.isBlank() ? JSON.readTree(body) : JSON.valueToTree(body));
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        /** The body, when the request went well. */
        public JsonNode ok() {
            if (status / 100 != 2) {
                throw new AssertionError("Answered " + status + ": " + body);
            }
            return body;
        }

        public String text(String field) {
            return body.path(field).asString();
        }
    }

    /** The product was not there, or went away before it answered. */
    public static final class NoAnswer extends RuntimeException {

        NoAnswer(IOException cause) {
            super(cause);
        }
    }
}
