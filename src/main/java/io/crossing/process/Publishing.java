package io.crossing.process;

import java.util.Collection;
import java.util.List;

/** Deploys diagrams, tables and forms while the product runs. */
public interface Publishing {

    /**
     * Deploys files together, in the caller's transaction, so that what starts from now on has all of them. What runs stays on what it runs on.
     *
     * @param files every file, those that stay as they are too
     * @return the new versions of the files
     * @throws DiagramsRefused naming what may not be deployed; nothing was
     */
    List<DeployedFiles.Version> publish(Collection<DiagramFile> files, PersonId by);
}
