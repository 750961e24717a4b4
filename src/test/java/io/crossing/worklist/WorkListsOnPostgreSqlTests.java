package io.crossing.worklist;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class WorkListsOnPostgreSqlTests extends WorkListsSuite {}
