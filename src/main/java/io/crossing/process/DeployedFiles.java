package io.crossing.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The diagrams, tables and forms that are deployed, as files in all their versions. */
public interface DeployedFiles {

    /** The newest version of every file, by name. */
    List<Version> newest();

    /** Every version of every file, the newest of each first. */
    List<Version> all();

    /** Every version of a file, the newest first; empty where none is deployed. */
    List<Version> versions(DiagramKey key);

    /** A file as it was deployed; empty where there is no such version. */
    Optional<DiagramFile> file(DiagramKey key, int version);

    /**
     * A deployed version.
     *
     * @param title what the process, decision or form is called; its key where it has no name
     * @param running how many runs of a process stand on this version; 0 for tables and forms
     */
    record Version(DiagramKey key, int version, String title, Instant deployedAt, long running) {}
}
