package io.crossing.worklist.file;

import java.util.regex.Pattern;

/** The name of a file as it is kept: without the folders it lay in, and without characters that hide what it is. */
public final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern HIDING = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\"]");

    private FileName() {}

    /** The name, at most 200 characters with its ending; empty where nothing is left. */
    public static String of(String given) {
        String name = HIDING.matcher(FOLDERS.matcher(given).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()).strip() + ending;
    }
}
