package io.crossing.worklist;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:worklists;DB_CLOSE_DELAY=-1")
class WorkListsOnH2Tests extends WorkListsSuite {}
