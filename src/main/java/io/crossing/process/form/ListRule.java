package io.crossing.process.form;

import java.util.List;

/** One kind of rule that the rows of a list must keep together. */
interface ListRule {

    List<ListRule> ALL = List.of(new RowCount(), new UniqueRows(), new NeededRows());

    void check(ListAnswer answer, Errors errors);
}
