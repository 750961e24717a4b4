package io.crossing.worklist.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/** The bytes that stand at one place in every file of a kind. */
final class Signature implements Predicate<byte[]> {

    private final int at;
    private final byte[] bytes;

    Signature(String text) {
        this(0, text);
    }

    Signature(int at, String text) {
        this.at = at;
        this.bytes = text.getBytes(StandardCharsets.US_ASCII);
    }

    Signature(int... values) {
        this.at = 0;
        this.bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
    }

    @Override
    public boolean test(byte[] file) {
        int end = at + bytes.length;
        return file.length >= end && Arrays.equals(file, at, end, bytes, 0, bytes.length);
    }
}
