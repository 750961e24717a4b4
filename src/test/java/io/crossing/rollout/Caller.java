package io.crossing.rollout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the API as a program, or looks at pages as a browser does. */
final class Caller {

    static final String PASSWORD = "a bridge of nine piers";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*?(?:content|value)=\"([^\"]+)\"");

    private final String base;
    private final String person;
    private String language = "en";
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Caller(int port, String person) {
        this.base = "http://localhost:" + port;
        this.person = person;
    }

    /** Asks for everything in this language from now on. */
    Caller reading(String language) {
        this.language = language;
        return this;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body))));
    }

    Answer put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        String credentials = person + ":" + PASSWORD;
        return HttpRequest.newBuilder(URI.create(base + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    /** Signs in with the form, as people do. */
    Caller signIn() {
        page("/sign-in");
        form("/sign-in", Map.of("username", person, "password", PASSWORD), page("/sign-in"));
        return this;
    }

    Answer page(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .GET());
    }

    /** The same with fields that may occur several times. */
    Answer formOf(String path, List<Map.Entry<String, String>> fields, Answer page) {
        return send(path, fields.stream(), page);
    }

    /** Sends a form of a page that was looked at. */
    Answer form(String path, Map<String, String> fields, Answer page) {
        return send(path, fields.entrySet().stream(), page);
    }

    private Answer send(String path, Stream<Map.Entry<String, String>> fields, Answer page) {
        Matcher token = TOKEN.matcher(page.text());
        String body = fields.map(
                        field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String proof = token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + proof)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.header("Accept-Language", language).build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Answer(int status, String location, String text) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        /** The fields that are named under {@code errors}. */
        List<String> errors() {
            return json().get("errors")
                    .valueStream()
                    .map(error -> error.get("field").asString())
                    .toList();
        }
    }
}
