package io.crossing.worklist.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The names of what a ZIP file contains, read from its directory: nothing is unpacked, so that nothing can blow up. */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_REMARK = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int BEFORE_LENGTHS = 28;
    private static final int BETWEEN_LENGTHS_AND_NAME = 12;
    private static final int MOST = 20_000;

    private ZipNames() {}

    /** The names; empty for what is no ZIP file, or one that is broken. */
    static Optional<Set<String>> of(byte[] file) {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(zip);
            return end < 0 ? Optional.empty() : Optional.of(names(zip, end));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static int end(ByteBuffer zip) {
        int earliest = Math.max(0, zip.capacity() - END_SIZE - LONGEST_REMARK);
        for (int at = zip.capacity() - END_SIZE; at >= earliest; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> names(ByteBuffer zip, int end) {
        int count = Math.min(Short.toUnsignedInt(zip.getShort(end + 10)), MOST);
        zip.position(zip.getInt(end + 16));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < count && zip.getInt(zip.position()) == ENTRY; i++) {
            zip.position(zip.position() + BEFORE_LENGTHS);
            int name = Short.toUnsignedInt(zip.getShort());
            int rest = Short.toUnsignedInt(zip.getShort()) + Short.toUnsignedInt(zip.getShort());
            zip.position(zip.position() + BETWEEN_LENGTHS_AND_NAME);
            byte[] bytes = new byte[name];
            zip.get(bytes);
            names.add(new String(bytes, StandardCharsets.UTF_8));
            zip.position(zip.position() + rest);
        }
        return names;
    }
}
