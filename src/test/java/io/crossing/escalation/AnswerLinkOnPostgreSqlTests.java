package io.crossing.escalation;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class AnswerLinkOnPostgreSqlTests extends AnswerLinkSuite {}
