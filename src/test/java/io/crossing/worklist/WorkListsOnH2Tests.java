package io.crossing.worklist;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5")
class WorkListsOnH2Tests extends WorkListsSuite {}
