package io.crossing.process.form;

/** A form's file is not a form that people could answer; says what is wrong, and where in the file. */
public final class FormNotReadable extends RuntimeException {

    private final String where;

    FormNotReadable(String where, String message) {
        super(where + ": " + message);
        this.where = where;
    }

    /** The place in the file, for instance {@code components[3] Field_Sponsor}. */
    public String where() {
        return where;
    }
}
