package io.crossing.stall;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class StallOnPostgreSqlTests extends StallSuite {}
