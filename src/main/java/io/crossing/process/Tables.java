package io.crossing.process;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Asks decision tables (DMN) that an admin edits. */
public interface Tables {

    /** The newest version of a table; empty where none is deployed. */
    OptionalInt newest(String table);

    /**
     * What a version of a table answers.
     *
     * @param inputs by the names that the table's input expressions use
     * @return the rules that fired, each with its outputs by name; empty where none did
     * @throws TableNotReadable if the table cannot be evaluated, an expression in it not being FEEL for instance
     */
    List<Map<String, Object>> answer(String table, int version, Map<String, Object> inputs);
}
