package io.crossing.process.form;

import java.util.concurrent.atomic.AtomicInteger;

/** Text that is read a limited number of times, so that no regular expression can keep a server busy for ever. */
final class PatientText implements CharSequence {

    private static final int PATIENCE = 1_000_000;

    private final CharSequence text;
    private final AtomicInteger read;

    PatientText(CharSequence text) {
        this(text, new AtomicInteger());
    }

    private PatientText(CharSequence text, AtomicInteger read) {
        this.text = text;
        this.read = read;
    }

    @Override
    public char charAt(int index) {
        if (read.incrementAndGet() > PATIENCE) {
            throw new OutOfPatience();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new PatientText(text.subSequence(start, end), read);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The expression went on for too long. */
    static final class OutOfPatience extends RuntimeException {}
}
