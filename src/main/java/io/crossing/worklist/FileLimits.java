package io.crossing.worklist;

import java.util.List;

/**
 * What may be attached, for people to know before they try.
 *
 * @param bytes how large a file may be
 * @param endings what names may end with
 */
public record FileLimits(long bytes, List<String> endings) {}
