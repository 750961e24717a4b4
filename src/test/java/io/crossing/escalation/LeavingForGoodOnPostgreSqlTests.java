package io.crossing.escalation;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class LeavingForGoodOnPostgreSqlTests extends LeavingForGoodSuite {}
