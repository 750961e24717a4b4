package io.crossing.notification;

import io.crossing.OnPostgreSql;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@OnPostgreSql
@SpringBootTest(classes = HookParts.class, webEnvironment = WebEnvironment.NONE)
class HooksOnPostgreSqlTests extends HookSuite {}
