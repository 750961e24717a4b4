package io.crossing.notification;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(
        classes = HookParts.class,
        webEnvironment = WebEnvironment.NONE,
        properties =
                "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000")
class HooksOnH2Tests extends HookSuite {}
