package io.crossing.process;

/** A decision table could not be evaluated. */
public final class TableNotReadable extends RuntimeException {

    public TableNotReadable(String table, int version, Throwable cause) {
        super("The table " + table + ", version " + version + ", cannot be evaluated: " + cause.getMessage(), cause);
    }
}
