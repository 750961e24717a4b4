package io.crossing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as somebody without scripts uses them: signed in, pressing buttons, and reading what is said then. */
final class Pages {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" (?:content|value)=\"([^\"]+)\"");
    private static final Pattern REFUSED =
            Pattern.compile("id=\"message\"[^>]*>\\s*<(?:div|p) class=\"notice notice-problem\"");
    private static final String BOUNDARY = "a-boundary-that-no-file-has";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;
    private String token = "";

    private Pages(String address) {
        this.address = address;
    }

    static Pages signedIn(String address, String person) {
        Pages pages = new Pages(address);
        pages.read("/sign-in");
        pages.post("/sign-in", Map.of("username", person, "password", "demo"));
        pages.read("/work");
        return pages;
    }

    /** {@code ok}, {@code refused} where the page says what was wrong, or the status. */
    String get(String path) {
        return outcome(send(request(path).GET()));
    }

    /** What a page says, as it is written. */
    String text(String path) {
        return send(request(path).GET()).body();
    }

    String post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return outcome(send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
    }

    String upload(String path, String name, String content) {
        String body = part("_csrf", "", token) + part("file", "; filename=\"" + name + "\"", content) + "--" + BOUNDARY
                + "--\r\n";
        return outcome(send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body))));
    }

    private static String part(String name, String more, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n"
                + content + "\r\n";
    }

    private void read(String path) {
        Matcher matcher = TOKEN.matcher(send(request(path).GET()).body());
        token = matcher.find() ? matcher.group(1) : token;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,*/*;q=0.1");
    }

    private static String outcome(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            return String.valueOf(answer.statusCode());
        }
        return REFUSED.matcher(answer.body()).find() ? "refused" : "ok";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
