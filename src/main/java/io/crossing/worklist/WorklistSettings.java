package io.crossing.worklist;

import io.crossing.worklist.file.FileKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be attached to work items.
 *
 * @param largestFile how large one file may be, up to 100 MB
 * @param mostFiles how many files one work item may have
 * @param files what the names of files may end with, out of those that the product knows
 */
@ConfigurationProperties("crossing.worklist")
record WorklistSettings(
        @DefaultValue("10MB") DataSize largestFile,
        @DefaultValue("20") int mostFiles,

        @DefaultValue({
            "pdf", "png", "jpg", "jpeg", "gif", "webp", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "md", "log",
            "csv"
        })
        Set<String> files) {

    private static final DataSize MOST = DataSize.ofMegabytes(100);

    WorklistSettings {
        files = files.stream().map(ending -> ending.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        if (largestFile.isNegative() || largestFile.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Set crossing.worklist.largest-file to a size between 0 and 100MB.");
        }
        List<String> unknown = files.stream()
                .filter(ending -> FileKind.ofName("a." + ending).isEmpty())
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Take " + String.join(", ", unknown)
                    + " out of crossing.worklist.files: what such files contain cannot be checked.");
        }
    }

    /** What names may end with, in the order in which people look for them. */
    List<String> endings() {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.endings().stream())
                .filter(files::contains)
                .toList();
    }
}
