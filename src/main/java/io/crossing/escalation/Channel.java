package io.crossing.escalation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** By which way somebody hears of a late stage; the words of the table {@code EscalationLadder}. */
public enum Channel {
    MAIL,
    /** In the product: every escalation stands there, so this alone means nothing more. */
    PRODUCT,
    WEBHOOK;

    /** Channels by their words with commas between; words that are none are left out. */
    static Set<Channel> read(String words) {
        Set<Channel> read = EnumSet.noneOf(Channel.class);
        for (String word : words.split(",", -1)) {
            Arrays.stream(values())
                    .filter(channel -> channel.word().equals(word.strip()))
                    .forEach(read::add);
        }
        return read;
    }

    static String write(Set<Channel> channels) {
        return channels.stream().sorted().map(Channel::word).collect(Collectors.joining(","));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
