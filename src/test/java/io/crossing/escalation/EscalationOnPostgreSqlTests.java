package io.crossing.escalation;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class EscalationOnPostgreSqlTests extends EscalationSuite {}
