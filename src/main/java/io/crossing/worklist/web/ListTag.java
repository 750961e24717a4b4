package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.worklist.WorkItemFilter;
import io.crossing.worklist.web.ListTabs.Tab;
import io.crossing.worklist.web.WorkRows.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A tag for what a list shows to somebody right now, so that a browser that has it is answered without the page. It is made of the words
 * themselves: it is the same on every node, and changes when "due today" becomes "late".
 */
final class ListTag {

    private ListTag() {}

    static String of(Page<Row> page, List<Tab> tabs, WorkItemFilter filter, Person reader, Locale locale) {
        MessageDigest digest = digest();
        add(digest, reader.id().value(), locale.toLanguageTag(), filter.toString(), tabs.toString());
        add(digest, page.page() + " " + page.size() + " " + page.total() + " " + page.more());
        for (Row row : page.items()) {
            add(digest, row.item().id().value(), row.item().title(), row.item().rolloutName(), row.who(), row.since());
            add(digest, row.onBehalfOf() + " " + row.due() + " " + row.putOffUntil() + " " + row.closedAt());
            add(digest, row.item().stageName() + " " + row.piers());
        }
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()) + "\"";
    }

    private static void add(MessageDigest digest, String... words) {
        for (String word : words) {
            digest.update(word.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
