package io.crossing.process.form;

import java.util.List;
import java.util.Map;

/** What became of answers that were checked against a form: accepted as a whole, or refused with every reason at once. */
public sealed interface CheckedAnswers {

    /**
     * The answers may be recorded.
     *
     * @param answers without what was hidden or left empty, with what is on record in place of read-only fields;
     *     numbers as {@link Integer}, {@link Long} or {@link Double}, texts trimmed, days as {@code 2031-06-12}, moments in
     *     UTC as {@code 2031-06-12T12:00:00Z}
     */
    record Accepted(Map<String, Object> answers) implements CheckedAnswers {}

    /** Nothing may be recorded until all of these are mended. */
    record Refused(List<FieldError> errors) implements CheckedAnswers {}
}
