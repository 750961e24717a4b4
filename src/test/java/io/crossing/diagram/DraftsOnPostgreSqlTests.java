package io.crossing.diagram;

import io.crossing.OnPostgreSql;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@OnPostgreSql
@SpringBootTest(classes = DraftParts.class, webEnvironment = WebEnvironment.NONE)
class DraftsOnPostgreSqlTests extends DraftSuite {}
