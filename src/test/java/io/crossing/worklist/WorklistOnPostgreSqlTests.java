package io.crossing.worklist;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class WorklistOnPostgreSqlTests extends WorklistSuite {}
