package io.crossing.notification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What messages look like to those who receive them. */
@Component
class HookBodies {

    private final JsonMapper json;

    HookBodies(JsonMapper json) {
        this.json = json;
    }

    /** Type, time and data, as the Standard Webhooks specification proposes. */
    String event(String type, Instant at, Map<String, ?> data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("timestamp", at.toString());
        body.put("data", data);
        return json.writeValueAsString(body);
    }

    /** A line with a button, as Slack or Teams show it. */
    String line(HookKind kind, String text, String button, String url) {
        return json.writeValueAsString(kind == HookKind.SLACK ? slack(text, button, url) : teams(text, button, url));
    }

    /** Blocks of Slack: a section and an action; the text stands alone where blocks are not shown. */
    private static Map<String, Object> slack(String text, String button, String url) {
        Map<String, Object> section =
                Map.of("type", "section", "text", Map.of("type", "mrkdwn", "text", escaped(text)));
        Map<String, Object> action = Map.of(
                "type",
                "actions",
                "elements",
                List.of(Map.of("type", "button", "text", Map.of("type", "plain_text", "text", button), "url", url)));
        return Map.of("text", escaped(text), "blocks", List.of(section, action));
    }

    /** What stands between these would be a link, a mention or a channel to Slack. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** An adaptive card in a message of Teams. */
    private static Map<String, Object> teams(String text, String button, String url) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("type", "AdaptiveCard");
        card.put("version", "1.4");
        card.put("body", List.of(Map.of("type", "TextBlock", "text", text, "wrap", true, "weight", "Bolder")));
        card.put("actions", List.of(Map.of("type", "Action.OpenUrl", "title", button, "url", url)));
        return Map.of(
                "type",
                "message",
                "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
    }
}
