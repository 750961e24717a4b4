package io.crossing.process.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rules of our own that a component's {@code properties} may carry; the browser ignores them, the server checks them. */
enum FieldProperty {
    /** {@code "true"}: the value, or each of them, is the id of a person who can be given work. */
    PERSON("person"),
    /** {@code "true"}: the value, or each of them, is the id of a team in scope; beside {@code person}, of one or the other. */
    TEAM("team"),
    /** Another key, or several with commas: the value is not the value there. */
    DIFFERS_FROM("differsFrom"),
    /** The key of a list: the value is not in it. */
    NOT_IN("notIn"),
    /** {@code today}, or the key of another day: the day is not before it. */
    NOT_BEFORE("notBefore"),
    /** {@code "true"}: the day is one on which the organisation works. */
    WORKING_DAY("workingDay"),
    /** The key of another number: the number is not above it. */
    NOT_MORE_THAN("notMoreThan"),
    /** On a list, one key or several with commas: no two rows have the same values there. */
    UNIQUE_BY("uniqueBy"),
    /** On a list with {@code uniqueBy}: values of its first key that need a row, with commas. */
    REQUIRES("requires"),
    /** On a list with {@code uniqueBy}: {@code teams.value} asks for a row for every {@code value} in the list {@code teams}. */
    COVERS("covers"),
    /** On a list: the least number of rows. */
    MIN_ROWS("minRows"),
    /** On a list: the largest number of rows. */
    MAX_ROWS("maxRows");

    private final String word;

    FieldProperty(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<FieldProperty> of(String word) {
        return Arrays.stream(values())
                .filter(property -> property.word.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FieldProperty::word).toList();
    }

    boolean isForLists() {
        return compareTo(UNIQUE_BY) >= 0;
    }
}
