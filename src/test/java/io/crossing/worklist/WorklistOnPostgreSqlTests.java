package io.crossing.worklist;

import org.springframework.context.annotation.Import;

@Import(PostgreSqlParts.class)
class WorklistOnPostgreSqlTests extends WorklistSuite {}
