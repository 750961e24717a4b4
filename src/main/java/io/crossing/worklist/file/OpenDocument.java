package io.crossing.worklist.file;

import java.util.function.Predicate;

/** A file after the OpenDocument standard: a ZIP file whose first part, not packed, is its media type; never with macros. */
record OpenDocument(String type) implements Predicate<byte[]> {

    private static final Signature ZIP = new Signature('P', 'K', 3, 4);
    private static final int NAME = 30;

    @Override
    public boolean test(byte[] file) {
        Signature mediaType = new Signature(NAME, "mimetypeapplication/vnd.oasis.opendocument." + type);
        return ZIP.test(file)
                && mediaType.test(file)
                && ZipNames.of(file)
                        .filter(names -> names.contains("content.xml"))
                        .filter(names -> names.stream().noneMatch(name -> name.startsWith("Basic/")))
                        .isPresent();
    }
}
