package io.crossing.worklist.file;

import java.util.function.Predicate;

/** Text: no characters but those that people read, in UTF-8 or an encoding with one byte for each. */
final class PlainText implements Predicate<byte[]> {

    private static final int FIRST_SHOWN = 0x20;

    @Override
    public boolean test(byte[] file) {
        for (byte one : file) {
            boolean control = one >= 0 && one < FIRST_SHOWN;
            if (control && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return false;
            }
        }
        return true;
    }
}
