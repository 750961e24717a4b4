package io.crossing.diagram.wall;

import java.util.regex.Pattern;

/** What the value of an attribute, or the text of an element, may be. */
enum ValueKind {
    /** Words for people. */
    TEXT(Limits.TEXT, ".*"),
    /** Longer words for people. */
    PROSE(Limits.PROSE, ".*"),
    /** The id of an element, or a reference to one; with a prefix, as some tools write them. */
    ID(200, "([A-Za-z_][\\w.-]*:)?[A-Za-z_][\\w.-]*"),
    /** Ids with blanks between. */
    IDS(Limits.TEXT, "([A-Za-z_][\\w.-]*\\s*)*"),
    /** The name of a variable, a form, a table, a process or a field. */
    WORD(200, "[A-Za-z_][\\w.-]*"),
    FLAG(24, "true|false"),
    NUMBER(24, "-?[0-9]+(\\.[0-9]+)?"),
    COLOUR(40, "#?[A-Za-z0-9]+|rgba?\\([0-9., %]+\\)"),
    BINDING(16, "latest|deployment|version|versionTag"),
    LISTENER_EVENT(5, "start|end|take"),
    TABLE_RESULT(16, "singleEntry|singleResult|collectEntries|resultList"),
    FORMAL(40, "(bpmn\\d?:)?tFormalExpression"),
    ALL(3, "all"),
    RETRIES(20, "R[1-9][0-9]?/PT[1-9][0-9]*[MH]"),
    TIME_TO_LIVE(12, "P[0-9]{1,6}D|[0-9]{1,6}"),
    DIRECTION(12, "Unspecified|Converging|Diverging|Mixed"),
    ASSOCIATION(8, "None|One|Both"),
    BEHAVIOUR(12, "All|One|None|Complex"),
    HIT_POLICY(12, "UNIQUE|FIRST|ANY|COLLECT|RULE ORDER|PRIORITY|OUTPUT ORDER"),
    AGGREGATION(5, "SUM|MIN|MAX|COUNT"),
    TYPE(20, "string|boolean|integer|long|double|number|date|dateTime|time|Any|any"),
    FEEL_LANGUAGE(80, "(?i)feel|https?://www\\.omg\\.org/spec/(DMN/[0-9]{8}/)?FEEL/?"),
    /** A place within the file: {@code #} and an id. */
    HERE(200, "#[A-Za-z_][\\w.-]*"),
    INSTANCES(24, "[0-9]{1,2}|100"),
    /** Words in which variables and helpers may stand. */
    EXPRESSION(Limits.EXPRESSION, ".*"),
    /** An expression and nothing else. */
    CONDITION(Limits.EXPRESSION, "(?s)\\$\\{.*}"),
    /** The name of an action in an expression. */
    ACTION(Limits.TEXT, ".*"),
    FEEL(Limits.EXPRESSION, ".*"),
    FEEL_TESTS(Limits.EXPRESSION, ".*");

    private final int longest;
    private final Pattern form;

    ValueKind(int longest, String form) {
        this.longest = longest;
        this.form = Pattern.compile(form, Pattern.DOTALL);
    }

    int longest() {
        return longest;
    }

    boolean fits(String value) {
        return form.matcher(value).matches();
    }

    /** Whether the engine or the table's engine evaluates it. */
    boolean isEvaluated() {
        return compareTo(EXPRESSION) >= 0;
    }
}
