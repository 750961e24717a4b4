package io.crossing.worklist;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class ListPagesBenchmarkOnPostgreSqlTests extends ListPagesBenchmark {}
