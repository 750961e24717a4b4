package io.crossing.escalation;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class ActingForTheAbsentOnPostgreSqlTests extends ActingForTheAbsentSuite {}
