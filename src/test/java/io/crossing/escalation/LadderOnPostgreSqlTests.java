package io.crossing.escalation;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class LadderOnPostgreSqlTests extends LadderSuite {}
