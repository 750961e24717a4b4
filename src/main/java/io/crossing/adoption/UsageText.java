package io.crossing.adoption;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file that says nothing of its encoding: by its mark, else UTF-8 where it can be, else Windows-1252. */
final class UsageText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private UsageText() {}

    static String of(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean starts(byte[] file, int... mark) {
        for (int place = 0; place < mark.length; place++) {
            if (file.length <= place || (file[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }
}
