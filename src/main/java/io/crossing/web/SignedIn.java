package io.crossing.web;

/**
 * Who is signed in, as the page's head shows it.
 *
 * @param id what the person signs in with
 * @param name what people call the person
 */
public record SignedIn(String id, String name) {

    /** Up to two letters that stand for the person where there is no room for the name. */
    public String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : name.trim().split("\\s+", -1)) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }
}
