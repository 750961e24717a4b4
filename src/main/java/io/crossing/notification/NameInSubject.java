package io.crossing.notification;

/** A rollout's name as a mail's subject has room for it: a long one is cut at a word, so that what matters still shows. */
final class NameInSubject {

    private static final int LONGEST = 80;

    private NameInSubject() {}

    static String of(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String start = name.substring(0, name.offsetByCodePoints(0, LONGEST - 1));
        int word = start.lastIndexOf(' ');
        return (word > LONGEST / 2 ? start.substring(0, word) : start).strip() + "…";
    }
}
