package io.crossing.report;

import io.crossing.process.PersonId;
import java.util.List;

/** The working day has come on which the board page is to be told to these people. */
public record BoardPageDue(BoardReport board, List<PersonId> to) {

    public BoardPageDue {
        to = List.copyOf(to);
    }
}
