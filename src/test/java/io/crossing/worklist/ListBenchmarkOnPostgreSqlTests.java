package io.crossing.worklist;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class ListBenchmarkOnPostgreSqlTests extends ListBenchmark {}
