package io.crossing.notification;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, line by line: set apart in a mail, so that it cannot pass for what the product says. */
record Quote(List<String> lines) {

    static @Nullable Quote of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return new Quote(text.strip().lines().map(Words::oneLine).toList());
    }

    /** As plain text marks what it quotes. */
    public String plain() {
        return lines.stream().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }
}
