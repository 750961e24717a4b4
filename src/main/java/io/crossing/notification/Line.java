package io.crossing.notification;

/**
 * A statement in a mail, with the page that it comes from.
 *
 * @param url a whole address, since a mail is read elsewhere
 */
record Line(String text, String url) {

    Line {
        text = Words.oneLine(text);
    }
}
