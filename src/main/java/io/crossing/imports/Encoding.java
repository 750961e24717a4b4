package io.crossing.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a file's bytes stand for letters: by its byte-order mark; without one UTF-16 where every second byte is nothing, UTF-8 where it is that
 * throughout, and otherwise Windows-1252, as spreadsheets write it.
 *
 * @param mark how many bytes the mark takes
 */
record Encoding(Charset charset, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4_000;

    static Encoding of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (empty(bytes, 1) > 0.3) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (empty(bytes, 0) > 0.3) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    String text(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** The share of empty bytes among every second one from {@code first} on. */
    private static double empty(byte[] bytes, int first) {
        int looked = 0;
        int empty = 0;
        for (int at = first; at < Math.min(bytes.length, LOOKED_AT); at += 2) {
            looked++;
            empty += bytes[at] == 0 ? 1 : 0;
        }
        return looked == 0 ? 0 : (double) empty / looked;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
