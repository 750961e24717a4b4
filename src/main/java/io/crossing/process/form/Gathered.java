package io.crossing.process.form;

import java.util.Map;
import java.util.Set;

/**
 * Answers laid out as the form has them, before any rule was checked.
 *
 * @param values lists are lists of rows and nested groups are maps, whatever was handed in
 * @param readonly paths of the fields whose values come from the record
 */
record Gathered(Map<String, Object> values, Set<String> readonly) {}
