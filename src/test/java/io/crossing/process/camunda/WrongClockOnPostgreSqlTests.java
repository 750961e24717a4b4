package io.crossing.process.camunda;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class WrongClockOnPostgreSqlTests extends WrongClockSuite {}
