package io.crossing.diagram.publishing;

import io.crossing.diagram.Change;
import java.util.List;

/** Says what keeps a change from being published; each check that there is gets asked. */
public interface ChangeCheck {

    /** @return nothing if it may be published */
    List<Objection> objections(Change change);
}
