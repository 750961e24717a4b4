package io.crossing;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many stages overrun in the same minute: one escalation each, none lost, none double, one mail for each sponsor. */
class BurstTests {

    @TempDir
    private Path folder;

    @Test
    void raisesOneEscalationForEachStageAndWritesOneMailToEachSponsor() throws Exception {
        new BurstRun(100, 4, folder).run();
    }

    @Test
    @Tag("faults")
    void doesSoForTenThousand() throws Exception {
        new BurstRun(Integer.getInteger("burst.stages", 10_000), 10, folder).run();
    }
}
