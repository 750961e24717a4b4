package io.crossing.escalation;

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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser in which somebody follows a link of a mail, signed in or not. */
final class Mailbox {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*?(?:content|value)=\"([^\"]+)\"");

    private final String base;
    private final String language;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Mailbox(int port, String language) {
        this.base = "http://localhost:" + port;
        this.language = language;
    }

    Mailbox(int port) {
        this(port, "en");
    }

    Mailbox signedInAs(String person) {
        Page signIn = open("/sign-in");
        submit("/sign-in", Map.of("username", person, "password", Theatre.PASSWORD), signIn);
        return this;
    }

    Page open(String path) {
        return send(request(path).GET());
    }

    /** As a mail scanner does that wants to know what is behind a link. */
    int head(String path) {
        return send(request(path).method("HEAD", BodyPublishers.noBody())).status();
    }

    /** Presses the button of a page's form. */
    Page submit(String path, Map<String, String> fields, Page page) {
        Matcher token = TOKEN.matcher(page.text());
        String proof = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        return post(path, body(fields) + proof);
    }

    /** Sends a form without having opened its page. */
    Page post(String path, Map<String, String> fields) {
        return post(path, body(fields));
    }

    private Page post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Accept-Language", language);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Page(response.statusCode(), response.uri().getPath(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back, and where it was found in the end. */
    record Page(int status, String path, String text) {}
}
