package io.crossing.worklist.file;

import java.util.Locale;
import java.util.function.Predicate;

/** A file of an office program of today (Office Open XML): a ZIP file with one part that says which; never with macros. */
record OfficeFile(String part) implements Predicate<byte[]> {

    private static final Signature ZIP = new Signature('P', 'K', 3, 4);

    @Override
    public boolean test(byte[] file) {
        return ZIP.test(file)
                && ZipNames.of(file)
                        .filter(names -> names.contains("[Content_Types].xml") && names.contains(part))
                        .filter(names -> names.stream()
                                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject")))
                        .isPresent();
    }
}
